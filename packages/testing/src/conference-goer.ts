import type { components, paths } from "@tsunagi/contracts/api";
import { GroundWorker } from "./ground-worker.ts";
import type { TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];
export type ConferenceSeen = Schemas["Conference"];
export type AgendaItemSeen = Schemas["AgendaItem"];
export type MinuteSeen = Schemas["Minute"];
export type TaskSeen = Schemas["Task"];

type Nouns<Prefix extends string> =
  Extract<keyof paths, `${Prefix}${string}`> extends `${Prefix}${infer Noun}` ? Noun : never;
type Bodiless = { post: { requestBody?: never } };
/** The deeds without a body to a sitting, by the last word of their address: `announcement`, `opening`, `closing`. */
export type SittingNoun = {
  [N in Nouns<"/api/conferences/{conferenceId}/">]: paths[`/api/conferences/{conferenceId}/${N}`] extends Bodiless
    ? N
    : never;
}[Nouns<"/api/conferences/{conferenceId}/">];
/** The deeds without a body to a place. */
export type SeatNoun = "paper-pledge" | "earlier-minutes" | "leaving";

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export const HOUR = 3_600_000;

/** What somebody does in a joint conference. */
export class ConferenceGoer extends GroundWorker {
  plansConference(changes: Partial<Schemas["NewConference"]> = {}): Promise<ConferenceSeen> {
    const body = {
      title: "11月の定例会",
      form: "meeting" as const,
      startsAt: new Date(Date.now() + 48 * HOUR).toISOString(),
      endsAt: new Date(Date.now() + 50 * HOUR).toISOString(),
      place: "市民福祉センター 2階 会議室",
      ...changes,
    };
    return this.done(this.api.POST("/api/conferences", { params: this.once(), body }));
  }

  async conferences(when: "coming" | "past" = "coming"): Promise<ConferenceSeen[]> {
    const params = { query: { when, limit: 100 } };
    return (await this.done(this.api.GET("/api/conferences", { params }))).items;
  }

  seesConference({ id }: { id: string }): Promise<ConferenceSeen> {
    return this.done(this.api.GET("/api/conferences/{conferenceId}", { params: { path: { conferenceId: id } } }));
  }

  /** A deed to a sitting that needs no more words: announcement, opening, closing. */
  conducts(conference: Versioned, noun: SittingNoun): Promise<ConferenceSeen> {
    const path = `/api/conferences/{conferenceId}/${noun}` as "/api/conferences/{conferenceId}/opening";
    return this.done(this.api.POST(path, { params: this.asSeen(conference, { conferenceId: conference.id }) }));
  }

  callsOff(conference: Versioned, reason: Schemas["CallingOff"]["reason"] = "weather"): Promise<ConferenceSeen> {
    const params = this.asSeen(conference, { conferenceId: conference.id });
    return this.done(this.api.POST("/api/conferences/{conferenceId}/calling-off", { params, body: { reason } }));
  }

  addsItem(
    conference: { id: string },
    item: Partial<Schemas["NewAgendaItem"]> & { kindId: string },
  ): Promise<AgendaItemSeen> {
    const body = { minutes: 20, ...item };
    const params = { ...this.once(), path: { conferenceId: conference.id } };
    return this.done(this.api.POST("/api/conferences/{conferenceId}/agenda-items", { params, body }));
  }

  async proposals({ id: conferenceId }: { id: string }): Promise<Schemas["AgendaProposal"][]> {
    const params = { path: { conferenceId }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/conferences/{conferenceId}/proposals", { params }))).items;
  }

  seesItem({ id }: { id: string }): Promise<AgendaItemSeen> {
    return this.done(this.api.GET("/api/agenda-items/{agendaItemId}", { params: { path: { agendaItemId: id } } }));
  }

  /** A deed to an item upon the version that was seen. */
  moves(item: Versioned, noun: "start" | "end"): Promise<AgendaItemSeen> {
    const path = `/api/agenda-items/{agendaItemId}/${noun}` as "/api/agenda-items/{agendaItemId}/start";
    return this.done(this.api.POST(path, { params: this.asSeen(item, { agendaItemId: item.id }) }));
  }

  arranges(item: AgendaItemSeen, changes: Partial<Schemas["AgendaArrangement"]>): Promise<AgendaItemSeen> {
    const body = { minutes: item.minutes, writing: item.writing, prepareBy: item.prepareBy, ...changes };
    const params = this.asSeen(item, { agendaItemId: item.id });
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/arrangement", { params, body }));
  }

  /** @param post which of their memberships, where they have several */
  seats(item: { id: string }, member: TownMember, part: Schemas["NewSeat"]["part"] = "member", post = 0) {
    const body = { deskId: member.memberships[post]?.deskId as string, staffId: member.id, part };
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/seats", { params, body }));
  }

  async candidates(item: { id: string }, desk: { id: string }): Promise<string[]> {
    const params = { path: { agendaItemId: item.id }, query: { deskId: desk.id, limit: 100 } };
    const { items } = await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/candidates", { params }));
    return items.map(({ name }) => name);
  }

  pledges(item: { id: string }): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/pledge", { params }));
  }

  toSeat(seat: { id: string } | undefined, noun: SeatNoun): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { seatId: seat?.id ?? "none" } };
    return this.done(this.api.POST(`/api/seats/{seatId}/${noun}`, { params }));
  }

  attends(item: { id: string }, here = true): Promise<Schemas["Room"]> {
    const params = { path: { agendaItemId: item.id } };
    return this.done(this.api.PUT("/api/agenda-items/{agendaItemId}/presence", { params, body: { here } }));
  }

  /** What has changed in the minutes after a change; all of them, where none is named. */
  minutes(item: { id: string }, cursor?: string): Promise<Schemas["MinutePage"]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100, ...(cursor && { cursor }) } };
    return this.done(this.api.GET("/api/agenda-items/{agendaItemId}/minutes", { params }));
  }

  writes(item: { id: string }, row: Partial<Schemas["NewMinute"]> = {}): Promise<MinuteSeen> {
    const body = {
      kind: "information" as const,
      body: "家賃の滞納が3か月続いている。",
      audience: "roster" as const,
      ...row,
    };
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/minutes", { params, body }));
  }

  rewrites(minute: MinuteSeen, changes: Partial<Schemas["RevisedMinute"]>): Promise<MinuteSeen> {
    const { kind, body: text, speaker } = minute;
    const body = { kind, body: text, ...(speaker && { speakerDeskId: speaker.id }), ...changes };
    const params = { header: { "If-Match": `"${minute.version}"` }, path: { minuteId: minute.id } };
    return this.done(this.api.PUT("/api/minutes/{minuteId}", { params, body }));
  }

  holds(minute: { id: string }, holding = true): Promise<MinuteSeen> {
    const params = { path: { minuteId: minute.id } };
    return this.done(this.api.PUT("/api/minutes/{minuteId}/hold", { params, body: { holding } }));
  }

  strikes(minute: Versioned): Promise<MinuteSeen> {
    const params = this.asSeen(minute, { minuteId: minute.id });
    return this.done(this.api.POST("/api/minutes/{minuteId}/striking", { params }));
  }

  assigns(
    minute: { id: string },
    desk: { id: string },
    changes: Partial<Schemas["NewTask"]> = {},
  ): Promise<MinuteSeen> {
    const dueOn = new Date(Date.now() + 7 * 24 * HOUR).toISOString().slice(0, 10);
    const body = { form: "task" as const, body: "訪問して様子を確かめる。", deskId: desk.id, dueOn, ...changes };
    const params = { ...this.once(), path: { minuteId: minute.id } };
    return this.done(this.api.POST("/api/minutes/{minuteId}/tasks", { params, body }));
  }

  async sheets(item: { id: string }): Promise<Schemas["PreparationSheet"][]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/sheets", { params }))).items;
  }

  fills({ id, version }: Versioned, body: Schemas["FilledSheet"]): Promise<Schemas["PreparationSheet"]> {
    const params = { header: { "If-Match": `"${version}"` }, path: { sheetId: id } };
    return this.done(this.api.PUT("/api/sheets/{sheetId}", { params, body }));
  }

  async tasks(query: { whose?: "desk" | "all"; status?: "todo" | "done" | "dropped" } = {}): Promise<TaskSeen[]> {
    const params = { query: { limit: 100, whose: "desk" as const, status: "todo" as const, ...query } };
    return (await this.done(this.api.GET("/api/tasks", { params }))).items;
  }

  finishes(task: Versioned, body: Schemas["TaskFinishing"] = {}): Promise<TaskSeen> {
    return this.done(
      this.api.POST("/api/tasks/{taskId}/finishing", { params: this.asSeen(task, { taskId: task.id }), body }),
    );
  }

  drops(task: Versioned, note = "別の方法で解決した。"): Promise<TaskSeen> {
    const params = this.asSeen(task, { taskId: task.id });
    return this.done(this.api.POST("/api/tasks/{taskId}/dropping", { params, body: { note } }));
  }

  /** Upon the version that was seen, once. */
  protected asSeen<Path>({ version }: Versioned, path: Path) {
    return { header: { "Idempotency-Key": this.key(), "If-Match": `"${version}"` }, path };
  }
}
