import { type CaseId, caseProblems } from "@tsunagi/contracts";
import { worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getCase } from "../support-case/support-case.store.ts";
import { viewCase } from "../support-case/support-case.view.ts";

export const reassignCase = command(
  "reassignCase",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const supportCase = unchanged(await getCase(em, actor, params.caseId));
    actor.must("reassign", supportCase);
    if (!(await worksAt(em, body.workerId, supportCase.leadDeskId, now))) throw new Refusal(caseProblems.foreignLead);
    supportCase.reassign({ workerId: body.workerId, at: now });
    await flush();
    return viewCase(em, actor, await getCase(em, actor, supportCase.id));
  },
  async ({ actor, em }, id) => viewCase(em, actor, await getCase(em, actor, id as CaseId)),
);
