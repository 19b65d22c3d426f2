import { z } from "zod";
import { instant, named, pageOf, pageQuery } from "./fields.ts";
import { deskId } from "./ids.ts";
import { operation } from "./operation.ts";

export const desk = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    kana: z.string(),
    agency: named,
    location: z.strictObject({ name: z.string(), address: z.string() }),
    phone: z.string(),
    takes: z.string(),
    /** Open now until `until`; or closed, and open again at `opensAt` (null: no opening is planned). */
    opening: z.discriminatedUnion("open", [
      z.strictObject({ open: z.literal(true), until: instant }),
      z.strictObject({ open: z.literal(false), opensAt: instant.nullable() }),
    ]),
    hours: z.array(
      z.strictObject({
        weekday: z.int().min(1).max(7),
        nth: z.array(z.int().min(1).max(5)).optional(),
        opens: z.string(),
        closes: z.string(),
      }),
    ),
    /** Who answers while this desk is closed. */
    fallback: z.strictObject({ id: z.uuid(), name: z.string(), phone: z.string() }).nullable(),
  })
  .meta({ id: "Desk" });
export type Desk = z.infer<typeof desk>;

export const staffMember = z
  .strictObject({ id: z.uuid(), name: z.string(), kana: z.string(), position: z.string().nullable() })
  .meta({ id: "StaffMember" });

export const deskOperations = [
  operation({
    operationId: "listDesks",
    method: "get",
    path: "/desks",
    summary: "窓口を読みがなや名前で探す",
    authz: { verb: "read", subject: "Desk" },
    touches: "nobody",
    query: pageQuery.extend({ kana: z.string().max(50).optional() }),
    status: 200,
    response: pageOf(desk).meta({ id: "DeskPage" }),
  }),
  operation({
    operationId: "listStaff",
    method: "get",
    path: "/desks/{deskId}/staff",
    summary: "自分の窓口の職員",
    authz: { verb: "read", subject: "Membership" },
    touches: "nobody",
    params: z.strictObject({ deskId }),
    query: pageQuery,
    status: 200,
    response: pageOf(staffMember).meta({ id: "StaffPage" }),
  }),
] as const;
