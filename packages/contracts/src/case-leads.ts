import { z } from "zod";
import { caseProblems, supportCase } from "./cases.ts";
import { caseId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

/** Who leads a case. From desk to desk the lead passes by a つなぎ (移管) alone. */
export const caseLeadOperations = [
  operation({
    operationId: "reassignCase",
    method: "post",
    path: "/cases/{caseId}/assignment",
    summary: "主担当者を、主担当の窓口のほかの職員に替える（本人または係長・主任）",
    authz: { verb: "reassign", subject: "SupportCase" },
    touches: "resident",
    changes: true,
    params: z.strictObject({ caseId }),
    body: z.strictObject({ workerId: staffId.meta({ title: "新しい主担当者" }) }).meta({ id: "CaseAssignment" }),
    status: 201,
    response: supportCase,
    problems: [caseProblems.foreignLead, problems.notNow],
  }),
] as const;
