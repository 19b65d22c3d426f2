import type { components } from "@tsunagi/contracts/api";
import { TimeKeeper } from "./time-keeper.ts";

type Schemas = components["schemas"];
export type DeskSeen = Schemas["DeskCard"];

/** What somebody does with the directory: who is there, what each desk takes, who answers for a place. */
export class DeskKeeper extends TimeKeeper {
  /** The contact card of a desk. */
  deskCard(desk: { id: string }): Promise<DeskSeen> {
    return this.done(this.api.GET("/api/desks/{deskId}", { params: { path: { deskId: desk.id } } }));
  }

  /** @param version of what is said so far; 0 where nothing is */
  setsOffer(desk: { id: string }, offer: Partial<Schemas["NewOffer"]>, version: number): Promise<DeskSeen> {
    const body = { takes: "家計の相談。", documents: [], ...offer };
    const params = { header: { "If-Match": `"${version}"` }, path: { deskId: desk.id } };
    return this.done(this.api.PUT("/api/desks/{deskId}/offer", { params, body }));
  }

  setsReceptionState(desk: { id: string }, body: Schemas["NewReceptionState"]): Promise<DeskSeen> {
    const params = { path: { deskId: desk.id } };
    return this.done(this.api.PUT("/api/desks/{deskId}/reception-state", { params, body }));
  }

  async neighbourhoods(kana?: string): Promise<Schemas["Neighbourhood"][]> {
    const query = { limit: 100, ...(kana && { kana }) };
    return (await this.done(this.api.GET("/api/neighbourhoods", { params: { query } }))).items;
  }

  /** Who answers for the first 町丁目 that is meant. */
  async findsResponsible(place: string): Promise<Schemas["Responsible"]> {
    const [found] = await this.neighbourhoods(place);
    const query = { neighbourhood: found?.id ?? "none" };
    return this.done(this.api.GET("/api/areas/responsible", { params: { query } }));
  }
}
