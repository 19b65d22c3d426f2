import type { components, paths } from "@tsunagi/contracts/api";
import createClient, { type Client } from "openapi-fetch";
import { Refused } from "./front-door.ts";

type Schemas = components["schemas"];

/** Somebody without an account, with a link and a PIN and the cookie that they are exchanged for. */
export class Visitor {
  readonly api: Client<paths>;
  /** As a browser keeps it: the attributes are looked at by whoever asks. */
  setCookie = "";

  constructor(url: string) {
    this.api = createClient<paths>({ baseUrl: url, headers: { Origin: url } });
    this.api.use({
      onRequest: ({ request }) => {
        request.headers.set("Cookie", this.cookie);
        return request;
      },
      onResponse: ({ response }) => {
        this.setCookie = response.headers.getSetCookie()[0] ?? this.setCookie;
      },
    });
  }

  get cookie(): string {
    return this.setCookie.split(";")[0] ?? "";
  }

  enters(key: Schemas["GuestEntry"]): Promise<Schemas["GuestRoom"]> {
    return done(this.api.POST("/api/guest/entry", { body: key }));
  }

  sees(): Promise<Schemas["GuestRoom"]> {
    return done(this.api.GET("/api/guest"));
  }

  pledges(): Promise<Schemas["GuestRoom"]> {
    return done(this.api.PUT("/api/guest/pledge"));
  }

  minutes(query: { cursor?: string; limit?: number } = {}): Promise<Schemas["GuestMinutePage"]> {
    return done(this.api.GET("/api/guest/minutes", { params: { query: { limit: 50, ...query } } }));
  }

  /** @param statementId chosen by the screen: sent twice it is one row */
  states(body: string, statementId: string = crypto.randomUUID()): Promise<Schemas["GuestMinute"]> {
    return done(
      this.api.PUT("/api/guest/statements/{statementId}", { params: { path: { statementId } }, body: { body } }),
    );
  }
}

async function done<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (data === undefined) throw new Refused(response.status, error as Schemas["Problem"]);
  return data;
}
