import { z } from "zod";
import { calendarDateField, named } from "./fields.ts";
import { conferenceId, minuteId } from "./ids.ts";
import { minute } from "./minutes.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const afterReportProblems = {
  reportsNoDecision: problem(409, "reports-no-decision", "事後報告にできるのは「決定」の行だけです。"),
  beganTooLate: problem(
    400,
    "began-too-late",
    "支援を始めた日は、会議の日まで、また今日までの日にしてください。これから始めるものは事後報告ではありません。",
  ),
};

/** 事後報告: support that had to begin before it was spoken of, and how often that is so. */
export const afterReportOperations = [
  operation({
    operationId: "reportAfterwards",
    method: "put",
    path: "/minutes/{minuteId}/after-report",
    summary: "この決定を事後報告にする（会議の前に支援を始めた日。null なら外す）",
    authz: { verb: "report", subject: "Minute" },
    touches: "resident",
    changes: true,
    params: z.strictObject({ minuteId }),
    body: z
      .strictObject({ beganOn: calendarDateField("支援を始めた日").nullable() })
      .meta({ id: "ReportedAfterwards" }),
    status: 200,
    response: minute,
    versioned: true,
    problems: [problems.notNow, ...Object.values(afterReportProblems)],
  }),
  operation({
    operationId: "getAfterReports",
    method: "get",
    path: "/conferences/{conferenceId}/after-reports",
    summary: "この会議の種別ごとに、その年度の決定と事後報告の件数（事務局だけ）",
    authz: { verb: "close", subject: "Conference" },
    touches: "nobody",
    params: z.strictObject({ conferenceId }),
    status: 200,
    response: z
      .strictObject({
        year: z.int(),
        label: z.string(),
        kinds: z.array(z.strictObject({ kind: named, decisions: z.int(), afterReports: z.int() })),
      })
      .meta({ id: "AfterReports" }),
  }),
] as const;
