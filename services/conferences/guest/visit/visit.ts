import {
  type AgendaItemId,
  type CaseId,
  type ConferenceCaseId,
  type ConferenceId,
  type ConsentRule,
  type DeskId,
  type GuestId,
  guestVisitProblems,
  type MunicipalityId,
  type SessionId,
  type StaffId,
} from "@tsunagi/contracts";
import { type Em, lookAs, rows } from "@tsunagi/database";
import { putOnRecord, type Touch } from "@tsunagi/events";
import type { Context } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { consentedDesks } from "../../agenda-item/consented.ts";
import { hashOf } from "../secrets.ts";

/** What a guest may know at this moment: one item, of one sitting. */
export interface Visit {
  readonly guestId: GuestId;
  readonly municipalityId: MunicipalityId;
  readonly conferenceId: ConferenceId;
  readonly agendaItemId: AgendaItemId;
  readonly conferenceCaseId: ConferenceCaseId;
  readonly hostDeskId: DeskId;
  readonly invitedBy: StaffId;
  readonly sealedPerson: string;
  readonly pledgedAt: string | null;
  readonly wrappedKey: string;
  /** Null before the 守秘の確認. */
  readonly sealedSubject: string | null;
  readonly kind: string;
  readonly consentRule: ConsentRule;
  readonly caseId: CaseId | null;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly isRunning: boolean;
}

type Coming = Pick<Context, "em" | "now" | "cookies" | "requestId">;

/**
 * The first statement of a guest's request: whose visit it is. Taken back, put off, finished or past midnight it is nobody's,
 * and the answer does not say which.
 */
export async function enterVisit(context: Coming, touched: Pick<Touch, "operation" | "kind">): Promise<Visit> {
  const { em, now, cookies } = context;
  const visit = cookies.guest ? await visitOf(em, cookies.guest, now) : undefined;
  if (!visit) throw new Refusal(guestVisitProblems.out);
  await putVisitOnRecord(context, visit, touched);
  return visit;
}

export async function visitOf(em: Em, token: string, now: Date): Promise<Visit | undefined> {
  const [visit] = await rows<Visit>(em, ENTER, [hashOf(token), now]);
  return visit && (await isConsented(em, visit, now)) ? visit : undefined;
}

/**
 * Where the host may not speak of the person any more, no guest hears of them either. That the host's eyes alone can tell: they
 * look for this one question, and afterwards nobody's do.
 */
async function isConsented(em: Em, { consentRule, caseId, hostDeskId }: Visit, now: Date): Promise<boolean> {
  if (consentRule !== "needed") return true;
  if (!caseId) return false;
  await lookAs(em, hostDeskId);
  const desks = await consentedDesks(em, caseId, [hostDeskId], now);
  await rows(em, "select set_config('tsunagi.desk', '', true)");
  return desks.has(hostDeskId);
}

const ENTER = `select guest_id "guestId", municipality_id "municipalityId", conference_id "conferenceId",
    agenda_item_id "agendaItemId", conference_case_id "conferenceCaseId", host_desk_id "hostDeskId",
    invited_by "invitedBy", sealed_person "sealedPerson", pledged_at "pledgedAt", wrapped_key "wrappedKey",
    sealed_subject "sealedSubject", kind, consent_rule "consentRule", case_id "caseId",
    place, starts_at "startsAt", ends_at "endsAt", minutes, is_running "isRunning"
  from conferences.enter_guest($1, $2)`;

/** A guest is no member of staff: the id of the invitation says who it was. */
export const putVisitOnRecord = (
  { em, now, requestId }: Omit<Coming, "cookies">,
  { municipalityId, guestId, agendaItemId }: Visit,
  touched: Pick<Touch, "operation" | "kind">,
): Promise<void> => {
  const guest = { municipalityId, sessionId: guestId as string as SessionId };
  return putOnRecord(em, "conferences", guest, { ...touched, status: 200, requestId, subjectId: agendaItemId }, now);
};
