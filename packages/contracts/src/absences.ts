import { z } from "zod";
import { absenceReasons } from "./codes.ts";
import { calendarDateField, codeOf, named, pageOf, pageQuery } from "./fields.ts";
import { absenceId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const absenceProblems = {
  absenceOver: problem(400, "absence-over", "不在の終わりの日は、今日から1年以内にしてください。"),
  absenceOverlaps: problem(
    409,
    "absence-overlaps",
    "その期間には、すでに不在の予定があります。前の予定を取り消してから入れ直してください。",
  ),
  deputyElsewhere: problem(400, "deputy-elsewhere", "代理は、同じ窓口のほかの職員から選んでください。"),
  deputyLoop: problem(
    400,
    "deputy-loop",
    "代理が回って本人に戻ってしまう日があります。その期間に不在でない人を選んでください。",
  ),
  deputyChain: problem(400, "deputy-chain", "代理の代理が3人を超える日があります。出勤している人を選んでください。"),
};

export const absence = z
  .strictObject({
    id: z.uuid(),
    staff: named,
    from: z.iso.date(),
    until: z.iso.date(),
    deputy: named.nullable(),
    /** Null for colleagues: they read 不在 and no more. */
    reason: codeOf(absenceReasons).nullable(),
    hasEnded: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Absence" });
export type Absence = z.infer<typeof absence>;

const of = (verb: string) => ({ verb, subject: "Absence" }) as const;

export const absenceOperations = [
  operation({
    operationId: "declareAbsence",
    method: "post",
    path: "/absences",
    summary: "不在の予定を入れる（自分、または係長・主任が自分の窓口の人について）",
    authz: of("declare"),
    touches: "nobody",
    body: z
      .strictObject({
        staffId: staffId.meta({ title: "不在になる人" }),
        from: calendarDateField("いつから"),
        until: calendarDateField("いつまで"),
        deputyId: staffId.nullable().meta({ title: "代理" }),
        reason: codeOf(absenceReasons).meta({ title: "理由" }),
      })
      .refine(({ from, until }) => from <= until, {
        path: ["until"],
        message: "「いつまで」は、始まりの日と同じか、後の日にしてください。",
      })
      .meta({ id: "NewAbsence" }),
    status: 201,
    response: absence,
    versioned: true,
    problems: Object.values(absenceProblems),
  }),
  operation({
    operationId: "listAbsences",
    method: "get",
    path: "/absences",
    summary: "自分の窓口の不在の予定（今日から先）",
    authz: of("read"),
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(absence).meta({ id: "AbsencePage" }),
  }),
  operation({
    operationId: "endAbsence",
    method: "post",
    path: "/absences/{absenceId}/ending",
    summary: "不在の予定を取り消す、または早く戻る",
    authz: of("end"),
    touches: "nobody",
    changes: true,
    params: z.strictObject({ absenceId }),
    status: 201,
    response: absence,
    versioned: true,
    problems: [problems.notNow],
  }),
] as const;
