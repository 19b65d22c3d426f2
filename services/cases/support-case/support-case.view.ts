import type { SupportCase as CaseView, Category } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { findConsents } from "../consent/consent.store.ts";
import { viewConsents } from "../consent/consent.view.ts";
import { identityOf } from "../resident/resident.view.ts";
import { Information, type Sight, type SupportCase } from "./support-case.ts";

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
    [supportCase.leadDeskId, ...consents.flatMap((consent) => consent.recipients.getItems().map((r) => r.deskId))],
    [supportCase.leadWorkerId, ...consents.map((consent) => consent.recordedBy)],
  );
  return {
    ...viewCaseHead(supportCase, categories, names),
    categories,
    information: information.map(({ category, body, updatedAt }) => ({
      category,
      body,
      updatedAt: updatedAt.toISOString(),
    })),
    consents: viewConsents(consents, names),
    actions: ["giveConsent", "draftReferral"].filter((verb) => actor.may(verb, supportCase)),
  };
}

/** One row of the list of cases. */
export function viewCaseHead(supportCase: SupportCase, categories: readonly Category[], names: Names) {
  return {
    id: supportCase.id,
    number: supportCase.number,
    track: supportCase.track,
    status: supportCase.status,
    ...(categories.includes("identity_contact") && { resident: identityOf(supportCase.resident) }),
    leadDesk: names.desk(supportCase.leadDeskId),
    leadWorker: names.staff(supportCase.leadWorkerId),
    openedAt: supportCase.openedAt.toISOString(),
    version: supportCase.version,
  };
}

/** What the caller may read of a case now. */
export function categoriesFor(actor: Actor, supportCase: SupportCase): Category[] {
  const sight = supportCase.sights.getItems().find((row: Sight) => actor.may("read", row));
  return [...(sight?.categories ?? [])];
}
