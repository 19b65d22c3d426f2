import type { components } from "@tsunagi/contracts/api";
import type { AgendaItemSeen, MinuteSeen, Versioned } from "./conference-goer.ts";
import { InformationAsker } from "./information-asker.ts";

type Schemas = components["schemas"];
export type ReleaseSeen = Schemas["Release"];

/** What leaves a room, and what moves with consent. */
export class Releaser extends InformationAsker {
  releases(minute: Versioned, out: Partial<Schemas["NewRelease"]> & { deskIds: string[] }): Promise<MinuteSeen> {
    const body = {
      body: "週に一度の声かけをお願いします。",
      basis: "APPI69_2_3" as const,
      reason: "本人の安全のため、訪問している窓口の協力が要る。",
      dueOn: null,
      ...out,
    };
    const params = this.asSeen(minute, { minuteId: minute.id });
    return this.done(this.api.POST("/api/minutes/{minuteId}/releases", { params, body }));
  }

  async released(side: "received" | "released" = "received"): Promise<ReleaseSeen[]> {
    const params = { query: { side, limit: 100 } };
    return (await this.done(this.api.GET("/api/releases", { params }))).items;
  }

  seesRelease({ id }: { id: string }): Promise<ReleaseSeen> {
    return this.done(this.api.GET("/api/releases/{releaseId}", { params: { path: { releaseId: id } } }));
  }

  receivesRelease({ id }: { id: string }): Promise<ReleaseSeen> {
    const params = { ...this.once(), path: { releaseId: id } };
    return this.done(this.api.POST("/api/releases/{releaseId}/acknowledgement", { params }));
  }

  takesBack(release: { id: string; version: number }, note = "開示先を取り違えた。"): Promise<ReleaseSeen> {
    const params = this.asSeen(release, { releaseId: release.id });
    return this.done(this.api.POST("/api/releases/{releaseId}/withdrawal", { params, body: { note } }));
  }

  ties(item: { id: string }, { id: caseId }: { id: string }): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/case", { params, body: { caseId } }));
  }

  /** Rows of the minutes, in the words that go to the case. */
  handsOver(item: { id: string }, rows: Schemas["HandingOver"]["rows"]): Promise<AgendaItemSeen> {
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/handing-over", { params, body: { rows } }));
  }

  async handedOver({ id: caseId }: { id: string }): Promise<ReleaseSeen[]> {
    const params = { path: { caseId }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/handed-over/{caseId}", { params }))).items;
  }

  conferenceTotals(): Promise<Schemas["ConferenceTotals"]> {
    return this.done(this.api.GET("/api/conference-totals"));
  }
}
