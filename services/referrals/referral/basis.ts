import type { ConsentId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Referral } from "./referral.ts";

/**
 * A consent that lets all of these categories go to the receiving desk at this moment, if there is one. It is looked up
 * when a つなぎ is sent, when it is first opened and when it is accepted: one that was renewed in between counts.
 */
export async function findBasis(em: Em, referral: Referral, now: Date): Promise<ConsentId | undefined> {
  const [basis] = await rows<{ consent_id: ConsentId }>(
    em,
    `select consent_id from cases.published_basis
      where case_id = $1 and desk_id = $2 and categories @> $3::text[] and from_at <= $4 and until_at > $4
      order by until_at desc limit 1`,
    [referral.caseId, referral.toDeskId, referral.categories, now],
  );
  return basis?.consent_id;
}
