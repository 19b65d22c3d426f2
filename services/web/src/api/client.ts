import type { paths } from "@tsunagi/contracts/api";
import createClient, { type Middleware } from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { lineLost, lineTried, signedOut } from "./connection.ts";

/** Watches every answer for the two things that concern the whole screen: no connection, and no session. */
const watch: Middleware = {
  onResponse({ request, response }) {
    const { pathname } = new URL(request.url);
    // Whoever signs in has none yet, and a guest never has one.
    const needsNone = pathname === "/api/session" || /^\/api\/guest(\/|$)/.test(pathname);
    if (response.status === 401 && !needsNone) signedOut.set(true);
  },
  onError({ error }) {
    if (!(error instanceof DOMException && error.name === "AbortError")) lineLost();
  },
};

// fetch is looked up at each call: the screenshots and the tests replace it.
export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  fetch: async (request) => {
    const isThere = lineTried();
    const response = await globalThis.fetch(request);
    isThere();
    return response;
  },
});
client.use(watch);

/** Queries by method and path; the key of a query is [method, path, init]. */
export const api = createQueryClient(client);

/** The answer itself; a refusal is thrown, so that a command either has a value or an error. */
export async function answer<T>(sent: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await sent;
  if (response.ok) return data as T;
  throw error ?? new Error(`HTTP ${response.status}`);
}
