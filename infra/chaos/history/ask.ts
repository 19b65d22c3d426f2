import type { Answer } from "./intend.ts";

/** A question that a program could put which has read the API and nothing else. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly cookie?: string;
  readonly key?: string;
  readonly version?: number;
  readonly body?: unknown;
}

const PATIENCE_MS = 8_000;

/** Asks once. @throws where no whole answer came in time */
export async function ask(url: string, { method, path, cookie, key, version, body }: Question): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      Origin: url,
      ...(cookie && { Cookie: cookie }),
      ...(key && { "Idempotency-Key": key }),
      ...(version !== undefined && { "If-Match": `"${version}"` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}

/** Signs in, and answers with the cookie. */
export async function signIn(url: string, login: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: "POST",
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ login, password }),
  });
  if (!response.ok) throw new Error(`${login} could not sign in: ${response.status}`);
  await response.arrayBuffer();
  return (response.headers.getSetCookie()[0] ?? "").split(";")[0] as string;
}
