import type { Category, Need, ReferralKind, Urgency, WarmLevel } from "@tsunagi/contracts";
import type { components, paths } from "@tsunagi/contracts/api";
import { GuestHost } from "./guest-host.ts";

type Schemas = components["schemas"];
export type ReferralSeen = Schemas["Referral"];

type DeedPath = Extract<keyof paths, `/api/referrals/{referralId}/${string}`>;
/** The deeds to a つなぎ by the last word of their address: `hold`, `report`, `confirmation` … */
export type DeedNoun = DeedPath extends `/api/referrals/{referralId}/${infer Noun}` ? Noun : never;
type BodyOf<N extends DeedNoun> = paths[`/api/referrals/{referralId}/${N}`] extends {
  post: { requestBody: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface NewReferral {
  readonly supportCase: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind?: ReferralKind;
  readonly urgency?: Urgency;
  readonly warmLevel?: WarmLevel;
  readonly categories?: readonly Category[];
  readonly needs?: readonly Need[];
  /** つなぎ直し of that one; sent at the same time as that one. */
  readonly previous?: { readonly id: string };
  readonly alongside?: { readonly id: string };
  readonly request?: string;
  readonly keptRole?: string;
}

/** Somebody of the town at work: what they do with a つなぎ, and everything that a case worker does. */
export class Person extends GuestHost {
  drafts(referral: NewReferral): Promise<ReferralSeen> {
    const body = {
      caseId: referral.supportCase.id,
      toDeskId: referral.to.id,
      kind: referral.kind ?? ("assistance_request" as const),
      urgency: referral.urgency ?? ("C" as const),
      categories: [...(referral.categories ?? ["identity_contact", "income_assets_debts"])] as Category[],
      warmLevel: referral.warmLevel ?? ("L1" as const),
      needs: [...(referral.needs ?? ["sorting_out"])] as Need[],
      ...(referral.previous && { previousId: referral.previous.id }),
      ...(referral.alongside && { alongsideId: referral.alongside.id }),
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
  async sends(referral: Versioned, preview?: string, whom?: string): Promise<ReferralSeen> {
    const body = { preview: preview ?? (await this.previews(referral)).fingerprint, ...(whom && { whom }) };
    return this.done(this.api.POST("/api/referrals/{referralId}/sending", { params: this.on(referral), body }));
  }

  /** Looks who will see what besides, confirms it and sends it once more. */
  async resubmits(
    referral: Versioned,
    { preview, ...body }: Omit<Schemas["Resubmission"], "preview"> & { preview?: string },
  ): Promise<ReferralSeen> {
    const confirmed = preview ?? (await this.previewsResubmission(referral, body.categories)).fingerprint;
    return this.does(referral, "resubmission", { ...body, preview: confirmed });
  }

  previewsResubmission({ id }: { id: string }, categories: readonly Category[]) {
    const params = { path: { referralId: id }, query: { categories: categories.join(",") } };
    return this.done(this.api.GET("/api/referrals/{referralId}/resubmission", { params }));
  }

  opens(referral: { id: string }): Promise<ReferralSeen> {
    const params = { ...this.once(), path: { referralId: referral.id } };
    return this.done(this.api.POST("/api/referrals/{referralId}/opening", { params }));
  }

  /** Any deed to a つなぎ, upon the version that was seen. */
  does<N extends DeedNoun>(referral: Versioned, noun: N, body: BodyOf<N>): Promise<ReferralSeen> {
    const path = `/api/referrals/{referralId}/${noun}` as "/api/referrals/{referralId}/messages";
    return this.done(this.api.POST(path, { params: this.on(referral), body: body as never }));
  }

  acknowledges(referral: Versioned): Promise<ReferralSeen> {
    return this.does(referral, "acknowledgement", {});
  }

  accepts(referral: Versioned, body: Schemas["Acceptance"] = {}): Promise<ReferralSeen> {
    return this.does(referral, "acceptance", body);
  }

  stops(referral: Versioned, note?: string): Promise<ReferralSeen> {
    return this.does(referral, "stopping", note ? { note } : {});
  }

  continues(
    referral: Versioned,
    body: Schemas["Continuation"] = { code: "LAW", reason: "自窓口の法令上の業務として続けるため。" },
  ): Promise<ReferralSeen> {
    return this.does(referral, "continuation", body);
  }

  revises(referral: ReferralSeen, changes: Partial<Schemas["RevisedReferral"]> = {}): Promise<ReferralSeen> {
    const { to, kind, urgency, warmLevel, needs, categories, request, keptRole, id, version } = referral;
    const body = {
      toDeskId: to.id,
      kind,
      urgency,
      warmLevel,
      needs,
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

  async inbox(box: "in" | "out" | "draft" | "watch" = "in"): Promise<Schemas["ReferralItem"][]> {
    const page = await this.done(this.api.GET("/api/referrals", { params: { query: { box, limit: 100 } } }));
    return page.items;
  }

  notices(): Promise<Schemas["NoticePage"]> {
    return this.done(this.api.GET("/api/notices", { params: { query: { limit: 100 } } }));
  }

  protected on({ id, version }: Versioned) {
    return { header: { "Idempotency-Key": this.key(), "If-Match": `"${version}"` }, path: { referralId: id } };
  }
}
