import type { Identity, ReferralItem, Referral as ReferralView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { Disclosure } from "./disclosure.ts";
import { groundOf, viewGround } from "./ground.ts";
import { Onlooker } from "./onlooker.ts";
import type { Seen } from "./preview.ts";
import { viewOnlookers } from "./preview.view.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral } from "./referral.ts";
import { findSight } from "./sight.ts";
import { Step } from "./step.ts";
import { findSubject } from "./subject.ts";

const MOST_STEPS = 200;
const STEPS = { orderBy: { place: "asc" }, limit: MOST_STEPS } as const;

/** A つなぎ as one of its two desks sees it: what was handed over, where it stands, what has happened. */
export async function viewReferral(em: Em, actor: Actor, referral: Referral): Promise<ReferralView> {
  // An envelope: until the receiving desk has opened it, nothing of its content is shown there (docs/adr/0006).
  const isOpen = actor.may("readContent", referral);
  const disclosures = isOpen ? await em.find(Disclosure, { referral }, { orderBy: { category: "asc" }, limit: 6 }) : [];
  const steps = historyFor(actor, referral, await em.find(Step, { referral }, STEPS));
  const names = await namesOf(
    em,
    [referral.fromDeskId, referral.toDeskId, ...steps.flatMap((step) => step.deskId ?? [])],
    [...steps.flatMap((step) => step.staffId ?? []), ...staffOf(referral)],
  );
  return {
    ...headOf(referral, names, await subjectOf(em, referral, disclosures)),
    caseId: isOpen ? referral.caseId : null,
    categories: isOpen ? [...referral.categories] : [],
    request: isOpen ? referral.request : null,
    keptRole: isOpen ? (referral.keptRole ?? null) : null,
    disclosures: disclosures.map(({ category, identity, body }) => ({
      category,
      ...(identity && { identity: beyondWithheld(actor, referral, identity) }),
      ...(body && { body }),
    })),
    steps: steps.map(({ verb, at, staffId, deskId, note }) => ({
      verb,
      at: at.toISOString(),
      by: staffId ? names.staff(staffId) : null,
      desk: deskId ? names.desk(deskId) : null,
      note: note ?? null,
    })),
    ...(await groundsOf(em, actor, referral)),
    worker: referral.workerId ? names.staff(referral.workerId) : null,
    actions: [
      ...actionsOf(actor, referralLife, referral),
      ...((await findSight(em, referral.caseId)) ? ["getCase"] : []),
    ],
  };
}

/**
 * The receiving desk's history begins after the last time that the つなぎ went back: that a consent had ended before is
 * nothing to it, and it may be another desk than the one that was asked then.
 */
function historyFor(actor: Actor, referral: Referral, steps: readonly Step[]): readonly Step[] {
  if (referral.fromDeskId === actor.me.deskId) return steps;
  return steps.slice(steps.findLastIndex(({ verb }) => verb === "giveBack") + 1);
}

/** On what it rests, and who would see what as the sender confirmed it; that last is for the sender's desk alone. */
async function groundsOf(em: Em, actor: Actor, referral: Referral) {
  const ground = groundOf(referral);
  const { ownCode, ownReason, lapsedAt, sentAt } = referral;
  const isOwn = referral.fromDeskId === actor.me.deskId;
  const confirmed =
    isOwn && sentAt
      ? await em.find(Onlooker, { referral, sentAt }, { orderBy: { place: "asc" }, limit: MOST_STEPS })
      : [];
  return {
    ground: ground && actor.may("readContent", referral) ? viewGround(ground) : null,
    ownGround: ownCode ? { code: ownCode, reason: isOwn ? null : (ownReason ?? null) } : null,
    lapsedAt: lapsedAt?.toISOString() ?? null,
    confirmed: await viewOnlookers(em, confirmed as Seen[]),
  };
}

/** 住所秘匿 that came after the packing: what derives from the address shows to the sender's desk alone. */
function beyondWithheld(actor: Actor, referral: Referral, identity: Identity): Identity {
  if (!referral.addressWithheld || referral.fromDeskId === actor.me.deskId) return identity;
  return { ...identity, address: null, neighbourhood: null, addressWithheld: true };
}

/** A page of つなぎ: the names are looked up once for all rows. */
export async function viewReferralItems(em: Em, actor: Actor, referrals: readonly Referral[]): Promise<ReferralItem[]> {
  const ids = referrals.filter((referral) => actor.may("readContent", referral)).map(({ id }) => id);
  const identities = await em.find(
    Disclosure,
    { referral: { $in: ids }, category: "identity_contact" },
    { limit: ids.length + 1 },
  );
  const names = await namesOf(
    em,
    referrals.flatMap(({ fromDeskId, toDeskId }) => [fromDeskId, toDeskId]),
    referrals.flatMap(staffOf),
  );
  const items: ReferralItem[] = [];
  for (const referral of referrals) {
    const own = identities.filter((disclosure) => disclosure.referral.id === referral.id);
    items.push(headOf(referral, names, await subjectOf(em, referral, own)));
  }
  return items;
}

function headOf(referral: Referral, names: Names, subject: ReferralItem["subject"]): ReferralItem {
  const { accountableDeskId, nextDeskId, nextStaffId } = referral;
  return {
    id: referral.id,
    number: referral.number,
    kind: referral.kind,
    urgency: referral.urgency,
    status: referral.status,
    from: names.desk(referral.fromDeskId),
    to: names.desk(referral.toDeskId),
    ...(subject && { subject }),
    accountable: accountableDeskId ? names.desk(accountableDeskId) : null,
    next: nextDeskId && nextStaffId ? { desk: names.desk(nextDeskId), staff: names.staff(nextStaffId) } : null,
    dueAt: referral.dueAt?.toISOString() ?? null,
    sentAt: referral.sentAt?.toISOString() ?? null,
    openedAt: referral.openedAt?.toISOString() ?? null,
    version: referral.version,
  };
}

/** Once sent, the name is the frozen one; a draft shows whom its case is about, as far as the desk may read that. */
async function subjectOf(em: Em, referral: Referral, disclosures: readonly Disclosure[]) {
  const frozen = disclosures.find(({ identity }) => identity)?.identity;
  const person = referral.sent ? frozen : await findSubject(em, referral);
  return person ? { name: person.name, kana: person.kana } : undefined;
}

const staffOf = ({ nextStaffId, workerId }: Referral) => [nextStaffId, workerId].filter((id) => id != null);
