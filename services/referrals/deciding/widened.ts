import type { Category } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { packedIn } from "../referral/disclosure.ts";
import { type Preview, previewOf } from "../referral/preview.ts";
import type { Referral } from "../referral/referral.ts";

/**
 * Who would see what if it went once more with these besides. What was packed stays as it was; a category that the case
 * held nothing of until now is packed like a new one.
 */
export async function previewWidened(
  em: Em,
  actor: Actor,
  referral: Referral,
  wider: readonly Category[],
): Promise<Preview> {
  const { caseId, fromDeskId, toDeskId, urgency } = referral;
  const categories = [...new Set([...referral.categories, ...wider])];
  const packed = await packedIn(em, referral);
  return previewOf(em, actor, { caseId, fromDeskId, toDeskId, urgency, categories }, packed);
}
