import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import type { Cookies } from "./route.ts";

/** The cookie's name: bound to the host and to TLS wherever there is TLS (docs/adr/0003). */
const cookieName = (secure: boolean) => (secure ? "__Host-tsunagi" : "tsunagi_session");

/** The session token that a Cookie header carries. */
export const tokenIn = (header: string | undefined, secure: boolean): string | undefined =>
  header ? parseCookie(header)[cookieName(secure)] : undefined;

/** The session cookie of one request and its answer. It is written only when `send` is called: after the commit. */
export function cookiesOf(req: Request, res: Response, secure: boolean): Cookies & { send(): void } {
  const attributes = { name: cookieName(secure), path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  let cookie: { value: string; expires: Date } | undefined;
  return {
    token: tokenIn(req.headers.cookie, secure),
    set(value, expires) {
      cookie = { value, expires };
    },
    clear() {
      cookie = { value: "", expires: new Date(0) };
    },
    send: () => void (cookie && res.setHeader("Set-Cookie", stringifySetCookie({ ...attributes, ...cookie }))),
  };
}
