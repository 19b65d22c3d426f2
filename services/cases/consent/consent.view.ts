import type { Consent as ConsentView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { NO_END } from "../support-case/support-case.ts";
import { consentLife } from "./consent.lifecycle.ts";
import type { Consent } from "./consent.ts";

/** Consents as a desk may see them. Row level security leaves out the recipients that are not its to know. */
export function viewConsents(actor: Actor, consents: readonly Consent[], names: Names): ConsentView[] {
  return consents.map((consent) => ({
    id: consent.id,
    giver: consent.giver,
    giverName: consent.giverName ?? null,
    method: consent.method,
    purpose: consent.purpose,
    categories: [...consent.categories],
    recipients: consent.recipients.getItems().map(({ deskId }) => names.desk(deskId)),
    from: consent.fromAt.toISOString(),
    until: consent.untilAt.getTime() === NO_END.getTime() ? null : consent.untilAt.toISOString(),
    recordedBy: names.staff(consent.recordedBy),
    withdrawal: withdrawalOf(consent, names),
    actions: actionsOf(actor, consentLife, consent),
  }));
}

/** One consent, with the names that it needs. */
export async function viewConsent(em: Em, actor: Actor, consent: Consent): Promise<ConsentView> {
  const [view] = viewConsents(actor, [consent], await namesIn(em, [consent]));
  return view as ConsentView;
}

const namesIn = (em: Em, consents: readonly Consent[]) => namesOf(em, deskIdsIn(consents), staffIdsIn(consents));
export const deskIdsIn = (consents: readonly Consent[]) =>
  consents.flatMap((consent) => consent.recipients.getItems().map(({ deskId }) => deskId));
export const staffIdsIn = (consents: readonly Consent[]) =>
  consents.flatMap(({ recordedBy, withdrawnBy }) => [recordedBy, ...(withdrawnBy ? [withdrawnBy] : [])]);

function withdrawalOf({ withdrawnAt, withdrawnMethod, withdrawnBy, withdrawalNote }: Consent, names: Names) {
  if (!withdrawnAt || !withdrawnMethod || !withdrawnBy) return null;
  return {
    at: withdrawnAt.toISOString(),
    method: withdrawnMethod,
    by: names.staff(withdrawnBy),
    note: withdrawalNote ?? null,
  };
}
