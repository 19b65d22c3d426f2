import type { Consent as ConsentView } from "@tsunagi/contracts";
import type { Names } from "@tsunagi/database";
import { NO_END } from "../support-case/support-case.ts";
import type { Consent } from "./consent.ts";

/** Consents as a desk may see them. Row level security leaves out the recipients that are not its to know. */
export function viewConsents(consents: readonly Consent[], names: Names): ConsentView[] {
  return consents.map((consent) => ({
    id: consent.id,
    method: consent.method,
    purpose: consent.purpose,
    categories: [...consent.categories],
    recipients: consent.recipients.getItems().map(({ deskId }) => names.desk(deskId)),
    from: consent.fromAt.toISOString(),
    until: consent.untilAt.getTime() === NO_END.getTime() ? null : consent.untilAt.toISOString(),
    recordedBy: names.staff(consent.recordedBy),
  }));
}
