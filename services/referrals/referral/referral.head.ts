import type { ReferralItem, Referral as ReferralView } from "@tsunagi/contracts";
import type { Em, Names } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Disclosure } from "./disclosure.ts";
import type { Referral } from "./referral.ts";
import { findSubjects } from "./subject.ts";

/** What lists show of a つなぎ, and its own screen on top. */
export function headOf(
  referral: Referral,
  names: Names,
  subject: ReferralItem["subject"],
): Omit<ReferralItem, "worker" | "actions"> {
  const { accountableDeskId, nextDeskId, nextStaffId, holdCode, resumeOn } = referral;
  return {
    id: referral.id,
    number: referral.number,
    kind: referral.kind,
    urgency: referral.urgency,
    status: referral.status,
    from: names.desk(referral.fromDeskId),
    to: names.desk(referral.toDeskId),
    isOutside: referral.outside,
    ...(subject && { subject }),
    accountable: accountableDeskId ? names.desk(accountableDeskId) : null,
    next: nextDeskId && nextStaffId ? { desk: names.desk(nextDeskId), staff: names.staff(nextStaffId) } : null,
    dueAt: referral.dueAt?.toISOString() ?? null,
    rung: referral.rung,
    hold: holdCode && resumeOn ? { code: holdCode, resumeOn } : null,
    sentAt: referral.sentAt?.toISOString() ?? null,
    openedAt: referral.openedAt?.toISOString() ?? null,
    endedAt: referral.endedAt?.toISOString() ?? null,
    version: referral.version,
  };
}

/** Once sent, the name is the frozen one; a draft shows whom its case is about, as far as the desk may read that. */
export async function subjectsOf(
  em: Em,
  actor: Actor,
  referrals: readonly Referral[],
  disclosures: readonly Disclosure[],
): Promise<(referral: Referral) => ReferralItem["subject"]> {
  const readable = new Set(referrals.filter((referral) => actor.may("readContent", referral)));
  const drafts = [...readable].filter(({ sent }) => !sent);
  const ofDrafts = await findSubjects(
    em,
    drafts.map(({ caseId }) => caseId),
  );
  const frozen = new Map(
    disclosures.flatMap(({ referral, identity }) => (identity ? [[referral.id, identity] as const] : [])),
  );
  return (referral) => {
    if (!readable.has(referral)) return undefined;
    const person = referral.sent ? frozen.get(referral.id) : ofDrafts.get(referral.caseId);
    return person ? { name: person.name, kana: person.kana } : undefined;
  };
}

/** The sheet. Its texts lie in the envelope; which kind of help is wanted, whoever watches needs to know. */
export function sheetFor(actor: Actor, referral: Referral) {
  const isOpen = actor.may("readContent", referral);
  const isParty = actor.may("readHistory", referral);
  const inside = <T>(value: T | null | undefined): T | null => (isOpen ? (value ?? null) : null);
  return {
    caseId: inside(referral.caseId),
    categories: isOpen ? [...referral.categories] : [],
    warmLevel: referral.warmLevel,
    needs: isOpen || !isParty ? [...referral.needs] : [],
    wantedBy: referral.wantedBy ?? null,
    request: inside(referral.request),
    background: inside(referral.background),
    wishes: inside(referral.wishes),
    involved: inside(referral.involved),
    keptRole: inside(referral.keptRole),
  };
}

/** What has been answered so far. */
export function answersOf(referral: Referral, names: Names): Pick<ReferralView, Answers> {
  const { sentBy, workerId, contactedAt, declineCode, declineNext, suggestedDeskId, outcome } = referral;
  return {
    sentBy: sentBy ? names.staff(sentBy) : null,
    worker: workerId ? names.staff(workerId) : null,
    contactedAt: contactedAt?.toISOString() ?? null,
    decline:
      declineCode && declineNext
        ? {
            code: declineCode,
            next: declineNext,
            suggestedDesk: suggestedDeskId ? names.desk(suggestedDeskId) : null,
          }
        : null,
    outcome: outcome ?? null,
  };
}
type Answers = "sentBy" | "worker" | "contactedAt" | "decline" | "outcome";

/** Whose names are shown beside it. */
export const desksOf = ({ fromDeskId, toDeskId, nextDeskId, suggestedDeskId }: Referral) =>
  [fromDeskId, toDeskId, nextDeskId, suggestedDeskId].filter((id) => id != null);
export const staffOf = ({ nextStaffId, workerId, sentBy }: Referral) =>
  [nextStaffId, workerId, sentBy].filter((id) => id != null);
