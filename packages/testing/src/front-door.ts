import type { components, paths } from "@tsunagi/contracts/api";
import createClient, { type Client } from "openapi-fetch";
import { DEMO_PASSWORD, type TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];

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

/** Somebody with a session of their own: every deed is an HTTP request through the front door. */
export class FrontDoor {
  readonly member: TownMember;
  readonly url: string;
  readonly api: Client<paths>;
  #cookie: Promise<string> | undefined;
  #deeds = 0;
  readonly #keyPrefix: string;
  readonly #session: () => Promise<string>;

  /** @param session where several of these are one person's deeds: the session that they share */
  constructor(
    url: string,
    member: TownMember,
    keyPrefix = `${Date.now()}-${Math.random()}`,
    session = () => signIn(url, member.login, DEMO_PASSWORD),
  ) {
    this.url = url;
    this.member = member;
    this.#keyPrefix = keyPrefix;
    this.#session = session;
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
    this.#cookie ??= this.#session();
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

  protected once() {
    return { header: { "Idempotency-Key": this.key() } };
  }

  protected async done<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
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
