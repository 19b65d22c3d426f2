import { UniqueConstraintViolationException } from "@mikro-orm/core";
import { referralProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { WITH_RECEIVER } from "./referral.lifecycle.ts";
import { Referral } from "./referral.ts";

/** More than this a desk never has open for one case at one other desk. */
const MOST = 100;

/**
 * Never two for the same case, desk and need from one desk. That another desk has asked the same is not the sender's to
 * know; the desk that is asked sees both (docs/RULINGS.md 13). A database index holds the same where two are sent at once.
 */
export async function mustBeTheOnlyOne(em: Em, referral: Referral): Promise<void> {
  const { id, caseId, fromDeskId, toDeskId, needs } = referral;
  const open = await em.find(
    Referral,
    { caseId, fromDeskId, toDeskId, sent: true, endedAt: null, status: { $in: [...WITH_RECEIVER, "reported"] } },
    { fields: ["id", "number", "needs"], limit: MOST },
  );
  const other = open.find((one) => one.id !== id && one.needs[0] === needs[0]);
  if (other) throw new Refusal(referralProblems.alreadyOpen, { referral: { id: other.id, number: other.number } });
}

/** Where two are sent in the same moment, each finds itself alone, and the database knows better. */
export async function asTheOnlyOne(flush: () => Promise<void>): Promise<void> {
  try {
    await flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException && error.message.includes("referral_is_asked_once"))
      throw new Refusal(referralProblems.alreadyOpen);
    throw error;
  }
}
