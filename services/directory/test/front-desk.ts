import { createHash } from "node:crypto";
import type { House } from "@tsunagi/testing";
import { DEMO_PASSWORD } from "@tsunagi/testing/town";

export interface Knock {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
  readonly ms: number;
}

/** Tries to sign in, and looks at everything that comes back. */
export async function knock(house: House, login: string, password = DEMO_PASSWORD): Promise<Knock> {
  const started = performance.now();
  const response = await fetch(`${house.url}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: house.url },
    body: JSON.stringify({ login, password }),
  });
  const body = await response.text();
  return { status: response.status, body, headers: response.headers, ms: performance.now() - started };
}

/** Asks with a session cookie; 401 where the session is no more. */
export const ask = (house: House, cookie: string, path = "/api/me", init: RequestInit = {}): Promise<Response> =>
  fetch(house.url + path, { ...init, headers: { Cookie: cookie, Origin: house.url, ...init.headers } });

/** Forgets what has been counted: every test is a new morning. */
export const newMorning = (house: House) => house.behind.query("delete from directory.sign_in_attempt");

/** The time to wait passes, for everybody. */
export const waitPasses = (house: House) =>
  house.behind.query("update directory.sign_in_attempt set wait_until = now()");

/** The counter of a login or of an address, as the service names it. */
export const counterOf = (kind: "login" | "address", value: string) =>
  createHash("sha256").update(`${kind}:${value}`).digest("hex");

/** The status of an answer, and its code where it is a refusal. */
export async function outcomeOf(response: Response): Promise<{ status: number; code: string | undefined }> {
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
}
