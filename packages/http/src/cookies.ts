import { API_ROOT } from "@tsunagi/contracts";
import { parseCookie, type SetCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import type { Cookies } from "./route.ts";

/** The cookie's name: bound to the host and to TLS wherever there is TLS (docs/adr/0003). */
const cookieName = (secure: boolean) => (secure ? "__Host-tsunagi" : "tsunagi_session");

/** Another name and another path: what somebody without an account holds is never taken for a session. */
const guestCookieName = (secure: boolean) => (secure ? "__Secure-tsunagi-guest" : "tsunagi_guest");

/** The session token that a Cookie header carries. */
export const tokenIn = (header: string | undefined, secure: boolean): string | undefined =>
  header ? parseCookie(header)[cookieName(secure)] : undefined;

/** The cookies of one request and its answer. They are written only when `send` is called: after the commit. */
export function cookiesOf(req: Request, res: Response, secure: boolean): Cookies & { send(): void } {
  const { cookie: header } = req.headers;
  const session = { name: cookieName(secure), path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  const guest = { name: guestCookieName(secure), path: `${API_ROOT}/guest`, httpOnly: true, secure } as const;
  const written: SetCookie[] = [];
  return {
    token: tokenIn(header, secure),
    set: (value, expires) => void written.push({ ...session, value, expires }),
    clear: () => void written.push({ ...session, value: "", expires: new Date(0) }),
    guest: header ? parseCookie(header)[guest.name] : undefined,
    setGuest: (value, expires) => void written.push({ ...guest, sameSite: "strict", value, expires }),
    send() {
      for (const one of written) res.append("Set-Cookie", stringifySetCookie(one));
    },
  };
}
