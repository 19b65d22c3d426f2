import { z } from "zod";
import { secrecies } from "./codes.ts";
import { codeOf, named } from "./fields.ts";
import { operation } from "./operation.ts";

const held = {
  /** 回数: sittings that are over and spoke of something of this kind. */
  sittings: z.int(),
  /** 延べ: items that were spoken of. */
  items: z.int(),
  /** 実数: 議題事例, each counted once in its span; the months do not add up to the year. */
  cases: z.int(),
  /** 次回へ: items of those sittings that were put off. */
  putOff: z.int(),
  /** 中止: sittings that did not take place. */
  calledOff: z.int(),
};

/** What one agency had to do with the items that were spoken of. Each number stands beside the one that it is a part of. */
const agency = z.strictObject({
  desk: named,
  /** 呼ばれた席: without who stood in for somebody. */
  called: z.int(),
  came: z.int(),
  byProxy: z.int(),
  inWriting: z.int(),
  absent: z.int(),
  sheets: z.int(),
  sheetsWritten: z.int(),
  /** 発言の行, and how many of them 情報共有. */
  spoken: z.int(),
  shared: z.int(),
  /** 担った対応事項: done in time, done too late, due and not done. */
  tasks: z.int(),
  inTime: z.int(),
  late: z.int(),
  overdue: z.int(),
  /** 照会, without those that were taken back. */
  asked: z.int(),
  answered: z.int(),
  /** Null: nothing has been answered. */
  medianDays: z.number().nullable(),
});
export type AgencyFigures = z.infer<typeof agency>;

/** 会議の実績 of what one's own desk prepares: by kind and 年度, and month by month. */
export const conferenceFigures = z
  .strictObject({
    year: z.int(),
    label: z.string(),
    /** The 年度 that can be asked for, the running one first. */
    years: z.array(z.strictObject({ year: z.int(), label: z.string() })),
    /** By kind; of a desk that prepares none there is none. */
    items: z.array(
      z.strictObject({
        kind: named,
        secrecy: codeOf(secrecies),
        total: z.strictObject(held),
        months: z.array(z.strictObject({ month: z.string(), ...held })),
        agencies: z.array(agency),
      }),
    ),
  })
  .meta({ id: "ConferenceFigures" });
export type ConferenceFigures = z.infer<typeof conferenceFigures>;

export const figureOperations = [
  operation({
    operationId: "getConferenceFigures",
    method: "get",
    path: "/conference-figures",
    summary: "会議の実績（自分の窓口が事務局の種別ごと、年度・月・機関ごと）",
    authz: { verb: "readFigures", subject: "ConferenceKind" },
    touches: "nobody",
    query: z.strictObject({
      year: z.coerce.number().int().min(2000).max(2200).optional().meta({ title: "年度" }),
    }),
    status: 200,
    response: conferenceFigures,
  }),
] as const;
