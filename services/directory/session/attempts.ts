import { createHash } from "node:crypto";
import { problems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";

/** How many attempts are free before waiting begins; many desks share one address behind a municipal proxy. */
const FREE = { login: 5, address: 50 } as const;

/**
 * Counts an attempt before the password is looked at, so that many at once do not slip through, and refuses with 429
 * while one has to wait: 2, 4, 8 … 60 seconds. Never for good, and the same for a login that does not exist.
 */
export async function countAttempt(em: Em, login: string, address: string): Promise<void> {
  const waits = [
    await count(em, keyOf("login", login), FREE.login),
    await count(em, keyOf("address", address), FREE.address),
  ];
  const seconds = Math.max(...waits);
  if (seconds > 0) throw new Refusal(problems.tooMany, { retryAfterSeconds: seconds });
}

/**
 * A sign-in that succeeded starts its login's count anew, and takes back what it counted against its address: the
 * hundreds who come to one town hall in the morning have not failed.
 */
export async function forgetAttempts(em: Em, login: string, address: string): Promise<void> {
  await rows(em, "delete from directory.sign_in_attempt where key = $1", [keyOf("login", login)]);
  await rows(em, "select directory.forgive_attempt($1, $2)", [keyOf("address", address), FREE.address]);
}

async function count(em: Em, key: string, free: number): Promise<number> {
  const [row] = await rows<{ wait: number }>(em, "select directory.count_attempt($1, $2) as wait", [key, free]);
  return row?.wait ?? 0;
}

const keyOf = (kind: string, value: string) => createHash("sha256").update(`${kind}:${value}`).digest("hex");
