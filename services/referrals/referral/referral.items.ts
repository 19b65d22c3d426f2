import type { ReferralId, ReferralItem } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { Disclosure } from "./disclosure.ts";
import { desksOf, headOf, staffOf, subjectsOf } from "./referral.head.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral } from "./referral.ts";

/** A page of つなぎ: names, and whom they are about, are looked up once for all rows. */
export async function viewReferralItems(em: Em, actor: Actor, referrals: readonly Referral[]): Promise<ReferralItem[]> {
  const ids = referrals.filter((referral) => actor.may("readContent", referral)).map(({ id }) => id);
  const identities = await identitiesIn(em, ids);
  const names = await namesOf(em, referrals.flatMap(desksOf), referrals.flatMap(staffOf));
  const subject = await subjectsOf(em, actor, referrals, identities);
  return referrals.map((referral) => ({
    ...headOf(referral, names, subject(referral)),
    worker: referral.workerId ? names.staff(referral.workerId) : null,
    actions: actionsOf(actor, referralLife, referral),
  }));
}

/** Whom these are about, as it was written into them. A manager may read that of none. */
async function identitiesIn(em: Em, ids: readonly ReferralId[]): Promise<Disclosure[]> {
  if (ids.length === 0) return [];
  return em.find(Disclosure, { referral: { $in: ids }, category: "identity_contact" }, { limit: ids.length + 1 });
}
