import { defineEntity, p } from "@mikro-orm/core";
import type {
  BasisId,
  DeskId,
  EventId,
  MunicipalityId,
  NoticeId,
  NoticeTopic,
  ReferralId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { noticeLife } from "./notice.lifecycle.ts";

const NoticeSchema = defineEntity({
  name: "Notice",
  properties: {
    id: p.uuid().primary().$type<NoticeId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    eventId: p.uuid().$type<EventId>(),
    topic: p.text().$type<NoticeTopic>(),
    referralId: p.uuid().$type<ReferralId>().nullable(),
    basisId: p.uuid().$type<BasisId>().nullable(),
    status: p.text().$type<"unread" | "read">(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
    readBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
  },
});

/** お知らせ: tells a desk where to look. It says what kind of thing has happened and never to whom. */
export class Notice extends NoticeSchema.class {
  made(): void {
    record(this, { name: "notice.made", payload: { noticeId: this.id, deskId: this.deskId } });
  }

  read({ by, at }: { by: StaffId; at: Date }): void {
    this.status = noticeLife.next("readNotice", this);
    this.readAt = at;
    this.readBy = by;
    record(this, { name: "notice.read", payload: { noticeId: this.id, deskId: this.deskId } });
  }
}
NoticeSchema.setClass(Notice);
