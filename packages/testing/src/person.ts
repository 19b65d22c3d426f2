import type { Category, ReferralKind, Urgency } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { GroundWorker } from "./ground-worker.ts";

type Schemas = components["schemas"];
export type ReferralSeen = Schemas["Referral"];

export interface NewReferral {
  readonly supportCase: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind?: ReferralKind;
  readonly urgency?: Urgency;
  readonly categories?: readonly Category[];
  readonly request?: string;
  readonly keptRole?: string;
}

/** Somebody of the town at work: what they do with a つなぎ, and everything that a case worker does. */
export class Person extends GroundWorker {
  drafts(referral: NewReferral): Promise<ReferralSeen> {
    const body = {
      caseId: referral.supportCase.id,
      toDeskId: referral.to.id,
      kind: referral.kind ?? ("assistance_request" as const),
      urgency: referral.urgency ?? ("C" as const),
      categories: [...(referral.categories ?? ["identity_contact", "income_assets_debts"])] as Category[],
      request: referral.request ?? "家計の見直しと家賃滞納の相談をお願いします。",
      keptRole: referral.keptRole ?? "月2回の訪問を続けます。",
    };
    return this.done(this.api.POST("/api/referrals", { params: this.once(), body }));
  }

  /** Who would see what, if it were sent now. */
  previews(referral: { id: string }): Promise<Schemas["ReferralPreview"]> {
    const params = { path: { referralId: referral.id } };
    return this.done(this.api.GET("/api/referrals/{referralId}/preview", { params }));
  }

  /** The same of something that is not kept yet. */
  previewsDraft(of: Pick<NewReferral, "supportCase" | "to" | "urgency"> & { categories: readonly Category[] }) {
    const { supportCase, to, urgency = "C", categories } = of;
    const query = { caseId: supportCase.id, toDeskId: to.id, urgency, categories: categories.join(",") };
    return this.done(this.api.GET("/api/previews", { params: { query } }));
  }

  /** Looks who will see what, confirms it and sends. */
  async sends(referral: { id: string; version: number }, preview?: string): Promise<ReferralSeen> {
    const body = { preview: preview ?? (await this.previews(referral)).fingerprint };
    return this.done(this.api.POST("/api/referrals/{referralId}/sending", { params: this.on(referral), body }));
  }

  opens(referral: { id: string }): Promise<ReferralSeen> {
    const params = { ...this.once(), path: { referralId: referral.id } };
    return this.done(this.api.POST("/api/referrals/{referralId}/opening", { params }));
  }

  acknowledges(referral: { id: string; version: number }): Promise<ReferralSeen> {
    return this.done(this.api.POST("/api/referrals/{referralId}/acknowledgement", { params: this.on(referral) }));
  }

  accepts(referral: { id: string; version: number }, body: Schemas["Acceptance"] = {}): Promise<ReferralSeen> {
    return this.done(this.api.POST("/api/referrals/{referralId}/acceptance", { params: this.on(referral), body }));
  }

  stops(referral: { id: string; version: number }, note?: string): Promise<ReferralSeen> {
    const body = note ? { note } : {};
    return this.done(this.api.POST("/api/referrals/{referralId}/stopping", { params: this.on(referral), body }));
  }

  continues(
    referral: { id: string; version: number },
    body: Schemas["Continuation"] = { code: "LAW", reason: "自窓口の法令上の業務として続けるため。" },
  ): Promise<ReferralSeen> {
    return this.done(this.api.POST("/api/referrals/{referralId}/continuation", { params: this.on(referral), body }));
  }

  revises(referral: ReferralSeen, changes: Partial<Schemas["RevisedReferral"]> = {}): Promise<ReferralSeen> {
    const { to, kind, urgency, categories, request, keptRole, id, version } = referral;
    const body = {
      toDeskId: to.id,
      kind,
      urgency,
      categories,
      request: request ?? "お願いします。",
      ...(keptRole && { keptRole }),
      ...changes,
    };
    const params = { header: { "If-Match": `"${version}"` }, path: { referralId: id } };
    return this.done(this.api.PUT("/api/referrals/{referralId}/draft", { params, body }));
  }

  sees(referral: { id: string }): Promise<ReferralSeen> {
    return this.done(this.api.GET("/api/referrals/{referralId}", { params: { path: { referralId: referral.id } } }));
  }

  async inbox(box: "in" | "out" | "draft" = "in"): Promise<Schemas["ReferralItem"][]> {
    const page = await this.done(this.api.GET("/api/referrals", { params: { query: { box, limit: 100 } } }));
    return page.items;
  }

  notices(): Promise<Schemas["NoticePage"]> {
    return this.done(this.api.GET("/api/notices", { params: { query: { limit: 100 } } }));
  }

  protected on({ id, version }: { id: string; version: number }) {
    return { header: { "Idempotency-Key": this.key(), "If-Match": `"${version}"` }, path: { referralId: id } };
  }
}
