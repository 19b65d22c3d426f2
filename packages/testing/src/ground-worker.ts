import type { Category } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { CaseWorker } from "./case-worker.ts";

type Schemas = components["schemas"];
export type BasisSeen = Schemas["Basis"];
type Versioned = Pick<BasisSeen, "id" | "version">;

/** What somebody does with what lets information go: consents and grounds without one. */
export class GroundWorker extends CaseWorker {
  withdraws(
    supportCase: { id: string },
    consent: { id: string } | undefined,
    withdrawal: Schemas["ConsentWithdrawal"] = { method: "oral" },
  ): Promise<Schemas["Consent"]> {
    const path = { caseId: supportCase.id, consentId: consent?.id ?? "none" };
    const params = { ...this.once(), path };
    return this.done(
      this.api.POST("/api/cases/{caseId}/consents/{consentId}/withdrawal", { params, body: withdrawal }),
    );
  }

  standardConsent(): Promise<Schemas["StandardConsent"]> {
    return this.done(this.api.GET("/api/standard-consent"));
  }

  requestsBasis(
    supportCase: { id: string },
    to: readonly { id: string }[],
    basis: Partial<Schemas["NewBasis"]> = {},
  ): Promise<BasisSeen> {
    const body = {
      code: "LAW" as const,
      reason: "法令に基づく照会があり、支援の開始に必要なため。",
      categories: ["identity_contact", "life_history"] as Category[],
      recipientDeskIds: to.map(({ id }) => id),
      until: "2027-03-31",
      ...basis,
    };
    const params = { ...this.once(), path: { caseId: supportCase.id } };
    return this.done(this.api.POST("/api/cases/{caseId}/bases", { params, body }));
  }

  approves(basis: Versioned, note?: string): Promise<BasisSeen> {
    return this.done(this.api.POST("/api/bases/{basisId}/approval", this.#about(basis, note)));
  }

  rejects(basis: Versioned, note?: string): Promise<BasisSeen> {
    return this.done(this.api.POST("/api/bases/{basisId}/rejection", this.#about(basis, note)));
  }

  endsBasis(basis: Versioned, note?: string): Promise<BasisSeen> {
    return this.done(this.api.POST("/api/bases/{basisId}/ending", this.#about(basis, note)));
  }

  async bases(query: { caseId?: string; waiting?: "true" } = {}): Promise<BasisSeen[]> {
    const page = await this.done(this.api.GET("/api/bases", { params: { query: { limit: 100, ...query } } }));
    return page.items;
  }

  #about({ id, version }: Versioned, note?: string) {
    const header = { "Idempotency-Key": this.key(), "If-Match": `"${version}"` };
    return { params: { header, path: { basisId: id } }, body: note ? { note } : {} };
  }
}
