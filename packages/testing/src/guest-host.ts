import type { components } from "@tsunagi/contracts/api";
import { Chronicler } from "./chronicler.ts";
import type { AgendaItemSeen } from "./conference-goer.ts";

type Schemas = components["schemas"];
export type GuestSeen = Schemas["Guest"];

/** What the chair does about people without an account. */
export class GuestHost extends Chronicler {
  allowsGuests({ id, version }: { id: string; version: number }, allowed = true): Promise<AgendaItemSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { agendaItemId: id } };
    return this.done(this.api.PUT("/api/agenda-items/{agendaItemId}/guest-access", { params, body: { allowed } }));
  }

  invites(
    item: { id: string },
    body: Partial<Schemas["NewGuest"]> = {},
    params = this.once(),
  ): Promise<Schemas["GuestInvitation"]> {
    const whole = { name: "山口 誠", role: "主治医", ...body };
    const path = { agendaItemId: item.id };
    return this.done(
      this.api.POST("/api/agenda-items/{agendaItemId}/guests", { params: { ...params, path }, body: whole }),
    );
  }

  invitesAnew({ id }: { id: string }): Promise<Schemas["GuestInvitation"]> {
    const params = { ...this.once(), path: { guestId: id } };
    return this.done(this.api.POST("/api/guests/{guestId}/renewal", { params }));
  }

  sendsAway({ id }: { id: string }): Promise<GuestSeen> {
    const params = { ...this.once(), path: { guestId: id } };
    return this.done(this.api.POST("/api/guests/{guestId}/withdrawal", { params }));
  }

  async guests(item: { id: string }): Promise<GuestSeen[]> {
    const params = { path: { agendaItemId: item.id }, query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/agenda-items/{agendaItemId}/guests", { params }))).items;
  }
}
