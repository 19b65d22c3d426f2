import {
  type CaseId,
  type Category,
  caseProblems,
  categories,
  type GrantId,
  type InformationId,
} from "@tsunagi/contracts";
import { type Em, newId, worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { Grant } from "../grant/grant.ts";
import { joinHousehold } from "../household/household-of.ts";
import { getResident } from "../resident/resident.store.ts";
import { getCase, nextCaseNumber } from "./support-case.store.ts";
import { Information, NO_END, SupportCase } from "./support-case.ts";
import { viewCase } from "./support-case.view.ts";

export const createCase = command(
  "createCase",
  async ({ actor, em, body, now, flush }) => {
    const resident = await getResident(em, actor, body.residentId);
    const { deskId, municipalityId, staffId } = actor.me;
    const supportCase = em.create(SupportCase, {
      id: newId<CaseId>(now),
      municipalityId,
      number: await nextCaseNumber(em, actor),
      track: body.track,
      status: "open",
      leadDeskId: deskId,
      leadWorkerId: body.leadWorkerId ?? staffId,
      leadSince: now,
      leadCause: "opened",
      openedAt: now,
      version: 1,
      resident,
    });
    actor.must("create", supportCase);
    if (!(await worksAt(em, supportCase.leadWorkerId, deskId, now))) throw new Refusal(caseProblems.foreignLead);
    supportCase.created();
    grantToLead(em, supportCase, now);
    for (const { category, body: known } of latestPerCategory(body.information)) {
      em.create(Information, {
        id: newId<InformationId>(now),
        municipalityId,
        category,
        body: known,
        updatedAt: now,
        updatedBy: staffId,
        version: 1,
        supportCase,
      });
    }
    await flush();
    await joinHousehold(em, actor, resident.id);
    return viewCase(em, actor, await getCase(em, actor, supportCase.id));
  },
  async ({ actor, em }, id) => viewCase(em, actor, await getCase(em, actor, id as CaseId)),
);

/** The lead desk sees the whole of its own case. */
function grantToLead(em: Em, supportCase: SupportCase, now: Date): void {
  em.create(Grant, {
    id: newId<GrantId>(now),
    municipalityId: supportCase.municipalityId,
    deskId: supportCase.leadDeskId,
    categories: Object.keys(categories) as Category[],
    basis: "lead",
    fromAt: now,
    untilAt: NO_END,
    supportCase,
  });
}

/** The same category given twice: the last one holds. */
const latestPerCategory = <T extends { category: string }>(given: readonly T[]): T[] => [
  ...new Map(given.map((one) => [one.category, one])).values(),
];
