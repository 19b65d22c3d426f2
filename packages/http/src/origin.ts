/**
 * Whether an unsafe request comes from our own pages. There is no other token: the cookie is SameSite=Lax, so that
 * links from a groupware open, and this check refuses what another site makes a browser send.
 */
export function isOwnOrigin(headers: { [name: string]: unknown }): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = headers.origin;
  if (typeof origin !== "string" || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.host;
}
