import type { components } from "@tsunagi/contracts/api";
import type { AgendaItemSeen, MinuteSeen, Versioned } from "./conference-goer.ts";
import { RecordKeeper } from "./record-keeper.ts";

type Schemas = components["schemas"];
export type OpinionSeen = Schemas["Opinion"];
export type ChronologyEntrySeen = Schemas["ChronologyEntry"];

/** What somebody tells for the 家族年表, and answers in writing. */
export class Chronicler extends RecordKeeper {
  async chronology(item: { id: string }): Promise<ChronologyEntrySeen[]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/chronology", { params }))).items;
  }

  chronicles(item: { id: string }, entry: Partial<Schemas["NewChronologyEntry"]> = {}): Promise<ChronologyEntrySeen> {
    const body = { happenedOn: "2019-04", isAround: false, whom: "長男", age: null, what: "仕事を辞めた。", ...entry };
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/chronology", { params, body }));
  }

  rechronicles(
    entry: ChronologyEntrySeen,
    changes: Partial<Schemas["RevisedChronologyEntry"]>,
  ): Promise<ChronologyEntrySeen> {
    const { happenedOn, isAround, whom, age, what } = entry;
    const body = { happenedOn, isAround, whom, age, what, ...changes };
    const params = { header: { "If-Match": `"${entry.version}"` }, path: { chronologyEntryId: entry.id } };
    return this.done(this.api.PUT("/api/chronology-entries/{chronologyEntryId}", { params, body }));
  }

  /** Of a sitting in writing: who has answered what, as far as one may read it. */
  async opinions(item: { id: string }): Promise<Schemas["OpinionPlace"][]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/opinions", { params }))).items;
  }

  answersInWriting(seat: { id: string } | undefined, body: Schemas["NewOpinion"]): Promise<OpinionSeen> {
    const params = { ...this.once(), path: { seatId: seat?.id ?? "none" } };
    return this.done(this.api.POST("/api/seats/{seatId}/opinion", { params, body }));
  }

  answersAnew({ id, version }: Versioned, body: Schemas["RevisedOpinion"]): Promise<OpinionSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { opinionId: id } };
    return this.done(this.api.PUT("/api/opinions/{opinionId}", { params, body }));
  }

  async owedOpinions(): Promise<Schemas["OwedOpinion"][]> {
    return (await this.done(this.api.GET("/api/owed-opinions", { params: { query: { limit: 100 } } }))).items;
  }

  /** 事後報告: the support began on that day; null, and it did not. */
  reportsAfterwards({ id, version }: Versioned, beganOn: string | null): Promise<MinuteSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { minuteId: id } };
    return this.done(this.api.PUT("/api/minutes/{minuteId}/after-report", { params, body: { beganOn } }));
  }

  afterReports({ id }: { id: string }): Promise<Schemas["AfterReports"]> {
    const params = { path: { conferenceId: id } };
    return this.done(this.api.GET("/api/conferences/{conferenceId}/after-reports", { params }));
  }

  postpones(item: Versioned, reason: Schemas["Postponement"]["reason"] = "not_ready"): Promise<AgendaItemSeen> {
    const params = this.asSeen(item, { agendaItemId: item.id });
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/postponement", { params, body: { reason } }));
  }

  takesBackEntry(entry: Versioned): Promise<ChronologyEntrySeen> {
    const params = this.asSeen(entry, { chronologyEntryId: entry.id });
    return this.done(this.api.POST("/api/chronology-entries/{chronologyEntryId}/taking-back", { params }));
  }
}
