import { defineEntity, p } from "@mikro-orm/core";
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
import { record } from "@tsunagi/events";
import { noticeLife } from "./notice.lifecycle.ts";
import type { Counts } from "./words.ts";

const NoticeSchema = defineEntity({
  name: "Notice",
  properties: {
    id: p.uuid().primary().$type<NoticeId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    /** Null: whoever of the desk comes first reads it. */
    staffId: p.uuid().$type<StaffId>().nullable(),
    /** Who is away, where it came to somebody else for that. */
    insteadOf: p.uuid().$type<StaffId>().nullable(),
    eventId: p.uuid().$type<EventId>().nullable(),
    topic: p.text().$type<NoticeTopic>(),
    referralId: p.uuid().$type<ReferralId>().nullable(),
    number: p.text().nullable(),
    urgency: p.text().$type<Urgency>().nullable(),
    /** The sender's desk, which may know that the other one was told. */
    fromDeskId: p.uuid().$type<DeskId>().nullable(),
    basisId: p.uuid().$type<BasisId>().nullable(),
    incidentId: p.uuid().$type<IncidentId>().nullable(),
    releaseId: p.uuid().$type<ReleaseId>().nullable(),
    conferenceId: p.uuid().$type<ConferenceId>().nullable(),
    informationRequestId: p.uuid().$type<InformationRequestId>().nullable(),
    dateAskId: p.uuid().$type<DateAskId>().nullable(),
    /** When the sitting is that it tells of. */
    happensAt: p.datetime().nullable(),
    /** It makes no sound of its own: the morning tells of it. */
    digest: p.boolean(),
    /** Overdue, and nobody of the other desk has received the つなぎ. */
    unacknowledged: p.boolean(),
    counts: p.json().$type<Counts>().nullable(),
    status: p.text().$type<"unread" | "read">(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
    readBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
  },
});

/** お知らせ: tells a desk, or one person there, where to look. It says what has happened and never to whom. */
export class Notice extends NoticeSchema.class {
  made(): void {
    record(this, { name: "notice.made", payload: { noticeId: this.id, deskId: this.deskId } });
  }

  read({ by, at }: { by: StaffId; at: Date }): void {
    this.status = noticeLife.next("readNotice", this);
    this.readAt = at;
    this.readBy = by;
    const { id: noticeId, deskId, staffId = null } = this;
    record(this, { name: "notice.read", payload: { noticeId, deskId, staffId } });
  }
}
NoticeSchema.setClass(Notice);
