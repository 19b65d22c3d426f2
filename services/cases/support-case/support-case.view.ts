import type { SupportCase as CaseView, Category } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { findConsents } from "../consent/consent.store.ts";
import { deskIdsIn, staffIdsIn, viewConsents } from "../consent/consent.view.ts";
import { viewHousehold } from "../household/household.view.ts";
import { viewLeadTerms } from "../lead/lead-term.view.ts";
import { identityOf } from "../resident/resident.view.ts";
import { categoriesFor } from "./sight.ts";
import { Information, type SupportCase } from "./support-case.ts";

/** What may be done with a case; writing of and in it included. */
const VERBS = [
  "giveConsent",
  "requestBasis",
  "draftReferral",
  "writeRecord",
  "reviseInformation",
  "addHouseholdMember",
  "leaveHousehold",
  "seeAs",
  "reassign",
];

/** A case for one desk: only the categories that it may read now, and what it may do. */
export async function viewCase(em: Em, actor: Actor, supportCase: SupportCase): Promise<CaseView> {
  const categories = categoriesFor(actor, supportCase);
  const consents = await findConsents(em, actor, supportCase);
  const information = await em.find(
    Information,
    { supportCase, category: { $in: categories } },
    { orderBy: { category: "asc" }, limit: 6 },
  );
  const names = await namesOf(
    em,
    [supportCase.leadDeskId, ...deskIdsIn(consents)],
    [supportCase.leadWorkerId, ...staffIdsIn(consents)],
  );
  return {
    ...viewCaseHead(actor, supportCase, categories, names),
    residentId: actor.may("read", supportCase.resident) ? supportCase.resident.id : null,
    categories,
    information: information.map(({ category, body, updatedAt, version }) => ({
      category,
      body,
      updatedAt: updatedAt.toISOString(),
      version,
    })),
    household: await viewHousehold(em, actor, supportCase),
    consents: viewConsents(actor, consents, names),
    leadTerms: await viewLeadTerms(em, actor, supportCase),
    actions: VERBS.filter((verb) => actor.may(verb, supportCase)),
  };
}

/** One row of the list of cases. */
export function viewCaseHead(actor: Actor, supportCase: SupportCase, categories: readonly Category[], names: Names) {
  return {
    id: supportCase.id,
    number: supportCase.number,
    track: supportCase.track,
    status: supportCase.status,
    ...(categories.includes("identity_contact") && { resident: identityOf(supportCase.resident, actor) }),
    leadDesk: names.desk(supportCase.leadDeskId),
    leadWorker: names.staff(supportCase.leadWorkerId),
    openedAt: supportCase.openedAt.toISOString(),
    version: supportCase.version,
  };
}
