import type { components } from "@tsunagi/contracts/api";
import type { Versioned } from "./conference-goer.ts";
import { RecordKeeper } from "./record-keeper.ts";

type Schemas = components["schemas"];
export type ChronologyEntrySeen = Schemas["ChronologyEntry"];

/** What somebody tells for the 家族年表. */
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

  takesBackEntry(entry: Versioned): Promise<ChronologyEntrySeen> {
    const params = this.asSeen(entry, { chronologyEntryId: entry.id });
    return this.done(this.api.POST("/api/chronology-entries/{chronologyEntryId}/taking-back", { params }));
  }
}
