import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import type { Cookies } from "./route.ts";

/** The cookie's name: bound to the host and to TLS wherever there is TLS (docs/adr/0003). */
const cookieName = (secure: boolean) => (secure ? "__Host-tsunagi" : "tsunagi_session");

/** The session token that a Cookie header carries. */
export const tokenIn = (header: string | undefined, secure: boolean): string | undefined =>
  header ? parseCookie(header)[cookieName(secure)] : undefined;

/** The session cookie of one request and its answer. */
export function cookiesOf(req: Request, res: Response, secure: boolean): Cookies {
  const attributes = { name: cookieName(secure), path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  const send = (cookie: { value: string; expires: Date }) =>
    res.setHeader("Set-Cookie", stringifySetCookie({ ...attributes, ...cookie }));
  return {
    token: tokenIn(req.headers.cookie, secure),
    set: (value, expires) => void send({ value, expires }),
    clear: () => void send({ value: "", expires: new Date(0) }),
  };
}
