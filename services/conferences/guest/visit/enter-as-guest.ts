import { guestVisitProblems, problems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { type Context, command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { fits, hashOf, newToken } from "../secrets.ts";
import { timesOf } from "../times.ts";
import { guestOf } from "./guest-of.ts";
import { viewRoom } from "./room.view.ts";
import { putVisitOnRecord, visitOf } from "./visit.ts";

/** In a quarter of an hour, from one address: a hospital has one for all. */
const FREE_MISSES = 50;

export const enterAsGuest = command("enterAsGuest", async (context) => {
  const { em, body, now, cookies, flush } = context;
  await mustHavePatience(context);
  const link = hashOf(body.token);
  const tried = await tryLink(context, link);
  const isRight = await fits(body.pin, tried?.pinHash);
  // Whoever holds the link may know that it is dead, so that they call; of the rest nobody learns which it was.
  if (!isRight) throw new Refusal(tried?.triesLeft === 0 ? guestVisitProblems.locked : guestVisitProblems.notLetIn);
  const token = newToken();
  const [admitted] = await rows<{ admitted: boolean }>(em, ADMIT, [link, hashOf(token), now]);
  const visit = admitted?.admitted ? await visitOf(em, token, now) : undefined;
  if (!visit) throw new Refusal(guestVisitProblems.notLetIn);
  guestOf(em, visit).entered();
  await flush();
  await putVisitOnRecord(context, visit, { operation: "enterAsGuest", kind: "change" });
  cookies.setGuest(token, timesOf({ startsAt: new Date(visit.startsAt) }).until);
  return viewRoom(context, visit);
});

const ADMIT = "select conferences.admit_guest($1, $2, $3) admitted";

/** Each try makes us compute: counted apart, for the refusal that follows takes back everything else. */
async function mustHavePatience({ address, apart }: Pick<Context, "address" | "apart">): Promise<void> {
  const sql = "select conferences.count_guest_miss($1, $2) wait";
  const [row] = await apart((em) => rows<{ wait: number }>(em, sql, [hashOf(`guest:${address}`), FREE_MISSES]));
  if (row && row.wait > 0) throw new Refusal(problems.tooMany, { retryAfterSeconds: row.wait });
}

/** Counted before the PIN is looked at, and apart; nothing where no such link opens now. */
async function tryLink({ apart, now }: Pick<Context, "apart" | "now">, link: string) {
  const sql = `select pin_hash "pinHash", tries_left "triesLeft" from conferences.try_guest($1, $2)`;
  const [tried] = await apart((em) => rows<{ pinHash: string | null; triesLeft: number }>(em, sql, [link, now]));
  return tried;
}
