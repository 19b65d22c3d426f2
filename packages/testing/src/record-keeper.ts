import type { components } from "@tsunagi/contracts/api";
import type { AgendaItemSeen } from "./conference-goer.ts";
import { DateFinder } from "./date-finder.ts";
import type { TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];

type HandoutSeen = Schemas["Handout"];
export type RecordSeen = Schemas["MeetingRecord"];

/** What the 事務局 does about the papers of a conference: who came, what is handed out, and the signed 議事録. */
export class RecordKeeper extends DateFinder {
  /** 全員出席, or those whom the room has seen. */
  marksAll(item: { id: string }, among: Schemas["AllPresent"]["among"] = "everybody"): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/attendance", { params, body: { among } }));
  }

  marks(seat: { id: string }, attendance: Schemas["MarkedAttendance"]["attendance"]): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { seatId: seat.id } };
    return this.done(this.api.POST("/api/seats/{seatId}/attendance", { params, body: { attendance } }));
  }

  async proxiesFor(seat: { id: string }): Promise<string[]> {
    const params = { path: { seatId: seat.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/seats/{seatId}/proxies", { params }))).items.map(({ name }) => name);
  }

  sendsProxy(seat: { id: string }, { id: staffId }: TownMember): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { seatId: seat.id } };
    return this.done(this.api.POST("/api/seats/{seatId}/proxy", { params, body: { staffId } }));
  }

  async editions(item: { id: string }): Promise<RecordSeen[]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/meeting-records", { params }))).items;
  }

  draftsRecord(item: { id: string }, body: Partial<Schemas["NewMeetingRecord"]> = {}): Promise<RecordSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    const whole = { corrections: [], ...body };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/meeting-records", { params, body: whole }));
  }

  revisesRecord({ id, version }: RecordSeen, body: Partial<Schemas["RevisedMeetingRecord"]>): Promise<RecordSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { meetingRecordId: id } };
    const whole = { corrections: [], ...body };
    return this.done(this.api.PUT("/api/meeting-records/{meetingRecordId}", { params, body: whole }));
  }

  signsRecord(record: RecordSeen): Promise<RecordSeen> {
    const params = this.asSeen(record, { meetingRecordId: record.id });
    return this.done(this.api.POST("/api/meeting-records/{meetingRecordId}/signature", { params }));
  }

  async recordClocks(): Promise<Schemas["RecordClock"][]> {
    const params = { query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/record-clocks", { params }))).items;
  }

  prints(item: { id: string }, body: Schemas["NewPrinting"]): Promise<Schemas["Printed"]> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/printings", { params, body }));
  }

  async printings(item: { id: string }): Promise<Schemas["Printing"][]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/printings", { params }))).items;
  }

  issues(item: { id: string }, body: Schemas["NewConferenceDocument"]): Promise<Schemas["ConferenceDocument"]> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/documents", { params, body }));
  }

  async documents(item: { id: string }): Promise<Schemas["ConferenceDocument"][]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/documents", { params }))).items;
  }

  async handouts(item: { id: string }): Promise<HandoutSeen[]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/handouts", { params }))).items;
  }

  handsOut(item: { id: string }, body: Schemas["NewHandout"]): Promise<HandoutSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/handouts", { params, body }));
  }

  /** Who got which number. */
  distributes({ id, version }: HandoutSeen, holders: Schemas["HandoutDistribution"]["holders"]): Promise<HandoutSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { handoutId: id } };
    return this.done(this.api.PUT("/api/handouts/{handoutId}/distribution", { params, body: { holders } }));
  }

  collects({ id, version }: HandoutSeen, body: Partial<Schemas["HandoutCollection"]>): Promise<HandoutSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { handoutId: id } };
    const whole = { collected: [], missing: [], ...body };
    return this.done(this.api.PUT("/api/handouts/{handoutId}/collection", { params, body: whole }));
  }
}
