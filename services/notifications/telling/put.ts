import type {
  BasisId,
  ConferenceId,
  DateAskId,
  DeskId,
  EventId,
  IncidentId,
  InformationRequestId,
  MunicipalityId,
  NoticeId,
  NoticeTopic,
  ReferralId,
  ReleaseId,
  StaffId,
  Urgency,
} from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { HearingContext } from "@tsunagi/events";
import { Notice } from "../notice/notice.ts";
import { deskRoom, postRoom } from "../notice/rooms.ts";
import type { Counts } from "../notice/words.ts";
import { enqueue } from "../sending/enqueue.ts";

/** What a desk, or somebody there, is to learn. */
export interface News {
  readonly deskId: DeskId;
  readonly staffId?: StaffId;
  readonly insteadOf?: StaffId;
  readonly topic: NoticeTopic;
  readonly referralId?: ReferralId;
  readonly basisId?: BasisId;
  readonly incidentId?: IncidentId;
  readonly conferenceId?: ConferenceId;
  readonly informationRequestId?: InformationRequestId;
  readonly releaseId?: ReleaseId;
  readonly dateAskId?: DateAskId;
  readonly happensAt?: Date;
  readonly fromDeskId?: DeskId | null;
  readonly number?: string;
  readonly urgency?: Urgency;
  readonly digest?: boolean;
  readonly unacknowledged?: boolean;
  readonly counts?: Counts;
}

/** What a notice is, where the news does not say. */
const NOTHING = {
  staffId: null,
  insteadOf: null,
  referralId: null,
  number: null,
  urgency: null,
  fromDeskId: null,
  basisId: null,
  incidentId: null,
  conferenceId: null,
  informationRequestId: null,
  releaseId: null,
  dateAskId: null,
  happensAt: null,
  digest: false,
  unacknowledged: false,
  counts: null,
};

/** A notice and its mails in the transaction of what has happened. What waits for the morning makes no sound. */
export async function put(
  from: { readonly municipalityId: MunicipalityId; readonly id?: EventId },
  { em, now, hint }: Pick<HearingContext, "now" | "hint"> & { readonly em: Em },
  news: News,
): Promise<NoticeId> {
  const notice = em.create(Notice, {
    ...NOTHING,
    ...news,
    id: newId<NoticeId>(now),
    municipalityId: from.municipalityId,
    eventId: from.id ?? null,
    status: "unread",
    createdAt: now,
    version: 1,
  });
  notice.made();
  await enqueue(em, notice, now);
  const { deskId, staffId } = notice;
  const room = staffId ? postRoom({ deskId, staffId }) : deskRoom(deskId);
  if (!notice.digest) hint(room, { topic: "notice", id: notice.id, version: 1 });
  return notice.id;
}
