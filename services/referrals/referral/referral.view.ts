import type { Identity, Referral as ReferralView, ReferralStep as StepView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { viewAttachments, wantedBy } from "../attachment/attachment.store.ts";
import { Disclosure } from "./disclosure.ts";
import { groundOf, viewGround } from "./ground.ts";
import { confirmedOf } from "./onlooker.ts";
import { viewOnlookers } from "./preview.view.ts";
import { answersOf, desksOf, headOf, sheetFor, staffOf, subjectsOf } from "./referral.head.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral } from "./referral.ts";
import { siblingsOf } from "./siblings.ts";
import { findSight } from "./sight.ts";
import { Step } from "./step.ts";

const MOST_STEPS = 200;
const STEPS = { orderBy: { place: "asc" }, limit: MOST_STEPS } as const;

/** A つなぎ as one of its two desks sees it: what was handed over, where it stands, what has happened. */
export async function viewReferral(em: Em, actor: Actor, referral: Referral): Promise<ReferralView> {
  // An envelope: until the receiving desk has opened it, nothing of its content is shown there (docs/adr/0006).
  const isOpen = actor.may("readContent", referral);
  const disclosures = isOpen ? await em.find(Disclosure, { referral }, { orderBy: { category: "asc" }, limit: 6 }) : [];
  const steps = await historyFor(em, actor, referral);
  const { previous, alongside, ofSameCase } = await siblingsOf(em, actor, referral);
  const names = await namesOf(
    em,
    [...desksOf(referral), ...steps.flatMap((step) => step.deskId ?? [])],
    [...steps.flatMap(({ staffId, toStaffId }) => [staffId ?? [], toStaffId ?? []].flat()), ...staffOf(referral)],
  );
  const subject = await subjectsOf(em, actor, [referral], disclosures);
  return {
    ...headOf(referral, names, subject(referral)),
    ...sheetFor(actor, referral),
    disclosures: disclosures.map(({ category, identity, body }) => ({
      category,
      ...(identity && { identity: beyondWithheld(actor, referral, identity) }),
      ...(body && { body }),
    })),
    attachments: isOpen ? await viewAttachments(em, referral) : [],
    wantedDocuments: referral.fromDeskId === actor.me.deskId ? await wantedBy(em, referral) : [],
    steps: steps.map((step) => viewStep(step, names)),
    ...(await groundsOf(em, actor, referral)),
    ...answersOf(referral, names),
    hops: referral.hops,
    previous,
    alongside,
    ofSameCase,
    actions: [
      ...actionsOf(actor, referralLife, referral),
      ...(isOpen && (await findSight(em, referral.caseId)) ? ["getCase"] : []),
    ],
  };
}

/**
 * The receiving desk's history begins after the last time that the つなぎ went back or was recalled: that a consent had
 * ended before is nothing to it, and it may be another desk than the one that was asked then. Who watches sees none of it.
 */
async function historyFor(em: Em, actor: Actor, referral: Referral): Promise<readonly Step[]> {
  if (!actor.may("readHistory", referral)) return [];
  const steps = await em.find(Step, { referral }, STEPS);
  if (referral.fromDeskId === actor.me.deskId) return steps;
  return steps.slice(steps.findLastIndex(({ verb }) => verb === "giveBack" || verb === "recall") + 1);
}

const viewStep = ({ verb, at, staffId, deskId, code, note, whom, toStaffId }: Step, names: Names): StepView => ({
  verb,
  at: at.toISOString(),
  by: staffId ? names.staff(staffId) : null,
  desk: deskId ? names.desk(deskId) : null,
  code: code ?? null,
  note: note ?? null,
  whom: whom ?? null,
  to: toStaffId ? names.staff(toStaffId) : null,
});

/** On what it rests, and who would see what as the sender confirmed it; that last is for the sender's desk alone. */
async function groundsOf(em: Em, actor: Actor, referral: Referral) {
  const ground = groundOf(referral);
  const { ownCode, ownReason, lapsedAt } = referral;
  const isOwn = referral.fromDeskId === actor.me.deskId;
  const isReceiver = referral.toDeskId === actor.me.deskId && actor.may("readHistory", referral);
  const confirmed = isOwn ? await confirmedOf(em, referral) : [];
  return {
    ground: ground && actor.may("readContent", referral) ? viewGround(ground) : null,
    ownGround: ownCode ? { code: ownCode, reason: isReceiver ? (ownReason ?? null) : null } : null,
    lapsedAt: lapsedAt?.toISOString() ?? null,
    confirmed: await viewOnlookers(em, confirmed),
  };
}

/** 住所秘匿 that came after the packing: what derives from the address shows to the sender's desk alone. */
function beyondWithheld(actor: Actor, referral: Referral, identity: Identity): Identity {
  if (!referral.addressWithheld || referral.fromDeskId === actor.me.deskId) return identity;
  return { ...identity, address: null, neighbourhood: null, addressWithheld: true };
}
