import type { LeavingReason } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { FrontDoor } from "./front-door.ts";

type Schemas = components["schemas"];
export type MemberSeen = Schemas["Member"];

/** What somebody does about who works where, and who leads what. */
export class AccountKeeper extends FrontDoor {
  async members(): Promise<MemberSeen[]> {
    return (await this.done(this.api.GET("/api/memberships", { params: { query: { limit: 100 } } }))).items;
  }

  endsMembership(
    membership: { id: string },
    since: string,
    reason: Exclude<LeavingReason, "stopped"> = "transfer",
  ): Promise<MemberSeen> {
    const params = { ...this.once(), path: { membershipId: membership.id } };
    return this.done(this.api.POST("/api/memberships/{membershipId}/ending", { params, body: { since, reason } }));
  }

  stopsStaff(staff: { id: string }): Promise<Schemas["StoppedStaff"]> {
    const params = { ...this.once(), path: { staffId: staff.id } };
    return this.done(this.api.POST("/api/staff/{staffId}/stopping", { params }));
  }

  reassignsCase(
    { id, version }: { id: string; version: number },
    worker: { id: string },
  ): Promise<Schemas["SupportCase"]> {
    const header = { "Idempotency-Key": this.key(), "If-Match": `"${version}"` };
    const body = { workerId: worker.id };
    return this.done(
      this.api.POST("/api/cases/{caseId}/assignment", { params: { header, path: { caseId: id } }, body }),
    );
  }

  async incidents(): Promise<Schemas["Incident"][]> {
    return (await this.done(this.api.GET("/api/incidents", { params: { query: { limit: 100 } } }))).items;
  }

  /** 速報, 本人への通知 or 確報. */
  reportsIncident(
    { id, version }: { id: string; version: number },
    noun: "prompt-report" | "notification" | "final-report",
    note: string,
  ): Promise<Schemas["Incident"]> {
    const header = { "Idempotency-Key": this.key(), "If-Match": `"${version}"` };
    const params = { header, path: { incidentId: id } };
    return this.done(this.api.POST(`/api/incidents/{incidentId}/${noun}`, { params, body: { note } }));
  }

  async readsNotices(until: Date): Promise<void> {
    await this.done(this.api.PUT("/api/notices/reading", { body: { until: until.toISOString() } }));
  }
}
