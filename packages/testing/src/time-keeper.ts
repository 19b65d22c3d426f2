import type { AbsenceReason } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { AccountKeeper } from "./account-keeper.ts";

type Schemas = components["schemas"];
export type SettingsSeen = Schemas["DeskSettings"];
export type AbsenceSeen = Schemas["Absence"];

interface Desk {
  readonly id: string;
}

/** What somebody does with the time of their desk and their own: hours, 当番, absences, limits. */
export class TimeKeeper extends AccountKeeper {
  settingsOf(desk: Desk): Promise<SettingsSeen> {
    return this.done(this.api.GET("/api/desks/{deskId}/settings", { params: { path: { deskId: desk.id } } }));
  }

  closesToday(desk: Desk, reason = "職員研修のため"): Promise<SettingsSeen> {
    const params = { ...this.once(), path: { deskId: desk.id } };
    return this.done(this.api.POST("/api/desks/{deskId}/closure", { params, body: { reason } }));
  }

  reopensToday(desk: Desk): Promise<SettingsSeen> {
    return this.done(this.api.DELETE("/api/desks/{deskId}/closure", { params: { path: { deskId: desk.id } } }));
  }

  addsException(desk: Desk, body: Schemas["NewException"]): Promise<SettingsSeen> {
    const params = { ...this.once(), path: { deskId: desk.id } };
    return this.done(this.api.POST("/api/desks/{deskId}/exceptions", { params, body }));
  }

  removesException(desk: Desk, date: string): Promise<SettingsSeen> {
    const params = { path: { deskId: desk.id, date } };
    return this.done(this.api.DELETE("/api/desks/{deskId}/exceptions/{date}", { params }));
  }

  async setsHours(desk: Desk, body: Schemas["DeskHours"]): Promise<SettingsSeen> {
    return this.done(this.api.PUT("/api/desks/{deskId}/hours", { params: await this.upon(desk), body }));
  }

  async setsLimits(desk: Desk, body: Schemas["DeskLimits"]): Promise<SettingsSeen> {
    return this.done(this.api.PUT("/api/desks/{deskId}/limits", { params: await this.upon(desk), body }));
  }

  async setsDuty(desk: Desk, { id: staffId }: Desk): Promise<SettingsSeen> {
    return this.done(this.api.PUT("/api/desks/{deskId}/duty", { params: await this.upon(desk), body: { staffId } }));
  }

  /** @param staff null: the day goes back to the standing 当番 */
  async setsShift(desk: Desk, date: string, staff: Desk | null): Promise<SettingsSeen> {
    const { header } = await this.upon(desk);
    const params = { header, path: { deskId: desk.id, date } };
    const body = { staffId: staff?.id ?? null };
    return this.done(this.api.PUT("/api/desks/{deskId}/duty/{date}", { params, body }));
  }

  /** Of themselves, unless it says of whom. */
  declaresAbsence(from: string, until: string, { of, deputy, reason }: Absent = {}): Promise<AbsenceSeen> {
    const who = { staffId: of?.id ?? this.member.id, deputyId: deputy?.id ?? null };
    const body = { ...who, from, until, reason: reason ?? ("leave" as const) };
    return this.done(this.api.POST("/api/absences", { params: this.once(), body }));
  }

  async absences(): Promise<AbsenceSeen[]> {
    return (await this.done(this.api.GET("/api/absences", { params: { query: { limit: 100 } } }))).items;
  }

  endsAbsence({ id, version }: { id: string; version: number }): Promise<AbsenceSeen> {
    const header = { "Idempotency-Key": this.key(), "If-Match": `"${version}"` };
    return this.done(
      this.api.POST("/api/absences/{absenceId}/ending", { params: { header, path: { absenceId: id } } }),
    );
  }

  /** Upon the settings as they are now. */
  private async upon(desk: Desk) {
    const { version } = await this.settingsOf(desk);
    return { header: { "If-Match": `"${version}"` }, path: { deskId: desk.id } };
  }
}

interface Absent {
  readonly of?: Desk;
  readonly deputy?: Desk;
  readonly reason?: AbsenceReason;
}
