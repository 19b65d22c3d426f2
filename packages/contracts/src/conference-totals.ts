import { z } from "zod";
import { named } from "./fields.ts";
import { operation } from "./operation.ts";

/** Null: fewer than five, and no number is shown. */
const masked = z.int().nullable();

/** That conferences are held is public, and how many in a year (docs/RULINGS.md 16): by kind, and by nothing else. */
export const conferenceTotals = z
  .strictObject({
    /** The last day that is counted in: the end of the last 年度 that is over. */
    upTo: z.string(),
    years: z.array(
      z.strictObject({
        year: z.int(),
        label: z.string(),
        kinds: z.array(z.strictObject({ kind: named, sittings: masked, items: masked })),
      }),
    ),
  })
  .meta({ id: "ConferenceTotals" });
export type ConferenceTotals = z.infer<typeof conferenceTotals>;

export const totalsOperations = [
  operation({
    operationId: "getConferenceTotals",
    method: "get",
    path: "/conference-totals",
    summary: "会議の開催数（すんだ年度・種別ごと。5未満は数を出さない）",
    authz: { verb: "readTotals", subject: "ConferenceKind" },
    touches: "nobody",
    status: 200,
    response: conferenceTotals,
  }),
] as const;
