import { problems, type ReferralId } from "@tsunagi/contracts";
import { countUp, type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { fiscalYearCode, fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal, type Where } from "@tsunagi/permissions";
import { Referral } from "./referral.ts";
import { Tray } from "./tray.ts";

/** The つなぎ, or 404 where it is not theirs to know. */
export async function getReferral(em: Em, actor: Actor, id: ReferralId): Promise<Referral> {
  const referral = await em.findOne(
    Referral,
    { $and: [{ id }, actor.where("read", "Referral", { referral: id })] } as never,
    {
      populate: ["watchers"],
    },
  );
  if (!referral) throw new Refusal(problems.notFound);
  return referral;
}

/** One page of a desk's trays, the next due first, with the つなぎ that lie in them. */
export async function listTray(em: Em, actor: Actor, asked: Where, cursor: PageAsked): Promise<Page<Referral>> {
  const where = { $and: [actor.where("read", "Tray"), asked] };
  const { items, next } = await page(em, Tray, where, { sortedAt: "asc", referralId: "asc" }, cursor);
  const ids = items.map(({ referralId }) => referralId);
  const readable = actor.where("read", "Referral", { referral: { $in: ids } });
  const found = await em.find(Referral, { $and: [{ id: { $in: ids } }, readable] } as never, {
    limit: ids.length + 1,
    // A manager is shown what has climbed up and does nothing to it: no rule asks why it is shown.
    populate: actor.ever("call", "Referral") ? ["watchers"] : [],
  });
  const byId = new Map(found.map((referral) => [referral.id, referral]));
  return { items: ids.flatMap((id) => byId.get(id) ?? []), next };
}

/** The next number of the fiscal year, such as R08-T0123. */
export async function nextReferralNumber(em: Em, actor: Actor): Promise<string> {
  const year = fiscalYearOf(tokyoDate(actor.now));
  const number = await countUp(em, "referrals", actor.me.municipalityId, year);
  return `${fiscalYearCode(year)}-T${String(number).padStart(4, "0")}`;
}
