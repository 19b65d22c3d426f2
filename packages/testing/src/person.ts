import type { Category, ReferralKind, Urgency } from "@tsunagi/contracts";
import type { components, paths } from "@tsunagi/contracts/api";
import createClient, { type Client } from "openapi-fetch";
import { DEMO_PASSWORD, type TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];
export type ReferralSeen = Schemas["Referral"];
export type CaseSeen = Schemas["SupportCase"];

/** A refusal as the test or the seed meets it. */
export class Refused extends Error {
  readonly status: number;
  readonly body: Schemas["Problem"];

  constructor(status: number, body: Schemas["Problem"]) {
    super(`${status} ${body?.code}: ${body?.title}`);
    this.status = status;
    this.body = body;
  }
}

export interface NewReferral {
  readonly supportCase: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind?: ReferralKind;
  readonly urgency?: Urgency;
  readonly categories?: readonly Category[];
  readonly request?: string;
  readonly keptRole?: string;
}

/** Somebody of the town at work, through the front door: every deed is an HTTP request with their own session. */
export class Person {
  readonly member: TownMember;
  readonly url: string;
  readonly api: Client<paths>;
  #cookie: Promise<string> | undefined;
  #deeds = 0;
  readonly #keyPrefix: string;

  constructor(url: string, member: TownMember, keyPrefix = `${Date.now()}-${Math.random()}`) {
    this.url = url;
    this.member = member;
    this.#keyPrefix = keyPrefix;
    this.api = createClient<paths>({ baseUrl: url, headers: { Origin: url } });
    this.api.use({
      onRequest: async ({ request }) => {
        request.headers.set("Cookie", await this.cookie());
        return request;
      },
    });
  }

  /** The session cookie; signs in when it is first asked for. */
  cookie(): Promise<string> {
    this.#cookie ??= signIn(this.url, this.member.login, DEMO_PASSWORD);
    return this.#cookie;
  }

  /** A key that is used for one deed. */
  key(): string {
    this.#deeds += 1;
    return `${this.#keyPrefix}-${this.member.login}-${this.#deeds}`;
  }

  async switchTo(membershipId: string): Promise<void> {
    const { response, error } = await this.api.PUT("/api/session/membership", { body: { membershipId } });
    if (error) throw new Refused(response.status, error as Schemas["Problem"]);
    this.#cookie = Promise.resolve(cookieOf(response));
  }

  registers(resident: Partial<Schemas["NewResident"]> = {}): Promise<Schemas["Resident"]> {
    const body = { name: "佐久間 トメ", kana: "サクマ トメ", birthDate: "1942-03-02", ...resident };
    return this.#done(this.api.POST("/api/residents", { params: this.#once(), body }));
  }

  async opensCase(
    of: { resident?: Partial<Schemas["NewResident"]>; information?: Schemas["NewCase"]["information"] } = {},
  ): Promise<CaseSeen> {
    const resident = await this.registers(of.resident);
    const body = { residentId: resident.id, information: of.information ?? [] };
    return this.#done(this.api.POST("/api/cases", { params: this.#once(), body }));
  }

  seesCase(supportCase: { id: string }): Promise<CaseSeen> {
    return this.#done(this.api.GET("/api/cases/{caseId}", { params: { path: { caseId: supportCase.id } } }));
  }

  recordsConsent(
    supportCase: { id: string },
    to: readonly { id: string }[],
    consent: Partial<Schemas["NewConsent"]> = {},
  ): Promise<CaseSeen> {
    const body = {
      method: "written" as const,
      purpose: "支援に必要な機関との情報共有のため",
      categories: ["identity_contact", "income_assets_debts", "life_history"] as Category[],
      recipientDeskIds: to.map(({ id }) => id),
      until: null,
      ...consent,
    };
    const params = { ...this.#once(), path: { caseId: supportCase.id } };
    return this.#done(this.api.POST("/api/cases/{caseId}/consents", { params, body }));
  }

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
    return this.#done(this.api.POST("/api/referrals", { params: this.#once(), body }));
  }

  sends(referral: { id: string; version: number }): Promise<ReferralSeen> {
    return this.#done(this.api.POST("/api/referrals/{referralId}/sending", { params: this.#on(referral) }));
  }

  opens(referral: { id: string }): Promise<ReferralSeen> {
    const params = { ...this.#once(), path: { referralId: referral.id } };
    return this.#done(this.api.POST("/api/referrals/{referralId}/opening", { params }));
  }

  acknowledges(referral: { id: string; version: number }): Promise<ReferralSeen> {
    return this.#done(this.api.POST("/api/referrals/{referralId}/acknowledgement", { params: this.#on(referral) }));
  }

  accepts(referral: { id: string; version: number }, body: Schemas["Acceptance"] = {}): Promise<ReferralSeen> {
    return this.#done(this.api.POST("/api/referrals/{referralId}/acceptance", { params: this.#on(referral), body }));
  }

  sees(referral: { id: string }): Promise<ReferralSeen> {
    return this.#done(this.api.GET("/api/referrals/{referralId}", { params: { path: { referralId: referral.id } } }));
  }

  async inbox(box: "in" | "out" | "draft" = "in"): Promise<Schemas["ReferralItem"][]> {
    const page = await this.#done(this.api.GET("/api/referrals", { params: { query: { box, limit: 100 } } }));
    return page.items;
  }

  notices(): Promise<Schemas["NoticePage"]> {
    return this.#done(this.api.GET("/api/notices", { params: { query: { limit: 100 } } }));
  }

  #once() {
    return { header: { "Idempotency-Key": this.key() } };
  }

  #on({ id, version }: { id: string; version: number }) {
    return { header: { "Idempotency-Key": this.key(), "If-Match": `"${version}"` }, path: { referralId: id } };
  }

  async #done<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
    const { data, error, response } = await asked;
    if (data === undefined) throw new Refused(response.status, error as Schemas["Problem"]);
    return data;
  }
}

/** Signs in and returns the Cookie header to send from then on. */
export async function signIn(url: string, login: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ login, password }),
  });
  if (!response.ok) throw new Refused(response.status, (await response.json()) as Schemas["Problem"]);
  return cookieOf(response);
}

const cookieOf = (response: Response): string => (response.headers.getSetCookie()[0] ?? "").split(";")[0] as string;
