import type { DeskId, NoticeTopic, StaffId } from "@tsunagi/contracts";
import { ladder } from "./ladder.ts";
import type { Addressing, Reader, ReferralNews } from "./reader.ts";

/** Who is told of what happens to a つなぎ. Total: an event without a line does not compile. */
export const addressees: { readonly [N in ReferralNews]: Addressing<N> } = {
  "referral.drafted": nobody,
  "referral.revised": nobody,
  "referral.attached": nobody,
  "referral.detached": nobody,
  "referral.sent": to("referral_sent"),
  "referral.recalled": to("referral_recalled"),
  "referral.opened": nobody,
  "referral.acknowledged": from("referral_acknowledged"),
  "referral.inquired": fromTurn("referral_inquired"),
  "referral.answered": toTurn("referral_answered"),
  "referral.sent_back": fromTurn("referral_sent_back"),
  "referral.resubmitted": toTurn("referral_resubmitted"),
  "referral.declined": fromTurn("referral_declined"),
  "referral.advised": from("referral_advised"),
  "referral.redirected": (news) => (news.sent ? toTurn("referral_redirected")(news) : []),
  "referral.accepted": from("referral_accepted"),
  "referral.reassigned": turn("referral_reassigned"),
  "referral.attempted": nobody,
  "referral.contacted": from("referral_contacted"),
  "referral.begun": from("referral_begun"),
  "referral.updated": from("referral_updated"),
  "referral.held": from("referral_held"),
  "referral.resumed": from("referral_resumed"),
  "referral.reported": fromTurn("referral_reported"),
  "referral.confirmed": toTurn("referral_confirmed"),
  "referral.contested": toTurn("referral_contested"),
  // Nobody is told that there is nothing more of what they had never heard of.
  "referral.cancelled": (news) => (news.sent ? toTurn("referral_cancelled")(news) : []),
  "referral.misdirected": both("referral_misdirected"),
  "referral.said": other("referral_said"),
  "referral.called": other("referral_said"),
  "referral.relieved": turn("referral_relieved"),
  "referral.overdue": ladder,
  // The ladder has told these two already, in its own words.
  "referral.watched": ({ deskId, as, because }) =>
    because === "overdue" && (as === "coordinator" || as === "manager") ? [] : [{ deskId, topic: "referral_watched" }],
  "referral.regrounded": nobody,
  "referral.returned": from("referral_returned"),
  "referral.lapsed": both("referral_basis_ended"),
  "referral.expiring": both("referral_basis_expiring"),
  "referral.stopped": from("referral_stopped"),
  "referral.continued": from("referral_continued"),
};

interface Baton {
  readonly fromDeskId: DeskId;
  readonly toDeskId: DeskId;
  readonly nextDeskId: DeskId | null;
  readonly nextStaffId: StaffId | null;
}
type Told = readonly Reader[];

function nobody(): Told {
  return [];
}

function from(topic: NoticeTopic) {
  return ({ fromDeskId }: Baton): Told => [{ deskId: fromDeskId, topic }];
}

function to(topic: NoticeTopic) {
  return ({ toDeskId }: Baton): Told => [{ deskId: toDeskId, topic }];
}

function both(topic: NoticeTopic) {
  return (baton: Baton): Told => [...to(topic)(baton), ...from(topic)(baton)];
}

/** The desk; where its turn is somebody's there, that person instead. */
function fromTurn(topic: NoticeTopic) {
  return (baton: Baton): Told => [inPerson(baton.fromDeskId, topic, baton)];
}

function toTurn(topic: NoticeTopic) {
  return (baton: Baton): Told => [inPerson(baton.toDeskId, topic, baton)];
}

/** Whose turn it is now, whichever desk's. */
function turn(topic: NoticeTopic) {
  return (baton: Baton): Told => (baton.nextDeskId ? [inPerson(baton.nextDeskId, topic, baton)] : []);
}

function inPerson(deskId: DeskId, topic: NoticeTopic, { nextDeskId, nextStaffId }: Baton): Reader {
  return nextStaffId && nextDeskId === deskId
    ? { deskId, staffId: nextStaffId, topic, orDesk: true }
    : { deskId, topic };
}

/** The desk that did not speak. */
function other(topic: NoticeTopic) {
  return ({ byDeskId, fromDeskId, toDeskId }: Baton & { readonly byDeskId: DeskId }): Told => [
    { deskId: byDeskId === fromDeskId ? toDeskId : fromDeskId, topic },
  ];
}
