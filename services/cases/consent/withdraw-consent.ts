import type { CaseId, ConsentId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { getConsent } from "./consent.store.ts";
import { viewConsent } from "./consent.view.ts";

export const withdrawConsent = command(
  "withdrawConsent",
  async ({ actor, em, params, body, now, flush }) => {
    const consent = await getConsent(em, actor, params.caseId, params.consentId);
    actor.must("withdraw", consent);
    consent.withdraw({ by: actor.me.staffId, method: body.method, note: body.note, at: now });
    await flush();
    return viewConsent(em, actor, consent);
  },
  async ({ actor, em, params }) =>
    viewConsent(em, actor, await getConsent(em, actor, params.caseId as CaseId, params.consentId as ConsentId)),
);
