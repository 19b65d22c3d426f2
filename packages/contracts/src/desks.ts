import { z } from "zod";
import { receptionStates } from "./desk-codes.ts";
import { codeOf, instant, named, pageOf, pageQuery } from "./fields.ts";
import { deskId } from "./ids.ts";
import { operation } from "./operation.ts";

/** 受入状況 by the desk's own word. A desk that has never said anything takes people, and nobody has confirmed it. */
const deskState = z.strictObject({
  code: codeOf(receptionStates),
  expectedWait: z.string().nullable(),
  reason: z.string().nullable(),
  until: z.string().nullable(),
  checkedAt: instant.nullable(),
  checkedBy: named.nullable(),
  /** Nobody has confirmed it for 14 days, or a stop has run out. */
  isStale: z.boolean(),
});

export const desk = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    kana: z.string(),
    agency: named,
    location: z.strictObject({ name: z.string(), address: z.string() }),
    phone: z.string(),
    takes: z.string(),
    state: deskState,
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
    /** How long it usually takes to receive a つなぎ, in minutes of its opening hours; null: too few to say. */
    pace: z.strictObject({ openMinutes: z.int().min(0) }).nullable(),
    /** Who answers while this desk is closed. */
    fallback: z.strictObject({ id: z.uuid(), name: z.string(), phone: z.string() }).nullable(),
    /** Why it is closed or open at other times today: the desk's own word. */
    todayReason: z.string().nullable(),
    /** A destination without accounts: a clinic, a school, a landlord (docs/RULINGS.md 6). */
    outside: z.boolean(),
    /** The town's desk of 多機関協働. */
    coordinates: z.boolean(),
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
