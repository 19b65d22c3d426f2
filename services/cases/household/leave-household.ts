import type { CaseId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { getCase } from "../support-case/support-case.store.ts";
import { viewCase } from "../support-case/support-case.view.ts";
import { getMember } from "./household.store.ts";

export const leaveHousehold = command(
  "leaveHousehold",
  async ({ actor, em, params, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("leaveHousehold", supportCase);
    const member = await getMember(em, supportCase, params.memberId);
    member.leave({ at: now });
    member.household.changed(supportCase);
    await flush();
    return viewCase(em, actor, supportCase);
  },
  async ({ actor, em, params }) => viewCase(em, actor, await getCase(em, actor, params.caseId as CaseId)),
);
