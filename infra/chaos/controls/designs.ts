import type { Job } from "./bell.ts";
import type { Design } from "./design.ts";
import { hear, type Mailbox } from "./mailbox.ts";

const SHORT_MS = 500;
const LONG_MS = 20_000;
const RESEND = "300 milliseconds";

/** Hears of the one deed that the bell was for: once, but whenever it comes. */
const hearOne: Design["answer"] = (mailbox, job, crash) =>
  mailbox.within(async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext($1))", [job.event]);
    await hear(client, job);
    crash();
    await client.query("update outbox set acked_at = clock_timestamp() where event = $1", [job.event]);
  });

/** The outbox, and everything in it that nobody has acknowledged is rung for again. */
const ringUnacknowledged: Design["relay"] = async (mailbox, bell) => {
  for (const job of await claim(
    mailbox,
    `acked_at is null and (rung_at is null or rung_at < clock_timestamp() - interval '${RESEND}')`,
  ))
    bell.ring(job);
};

async function claim(mailbox: Mailbox, due: string): Promise<Job[]> {
  const { rows } = await mailbox.pool.query<Job>(
    `update outbox set rung_at = clock_timestamp() where event in
       (select event from outbox where ${due} order by aggregate, seq for update skip locked)
     returning event, aggregate, seq, mark`,
  );
  return rows;
}

/** Queue after commit: whoever did it rings, and nothing else remembers. */
const a: Design = {
  name: "A: rings after the commit, without an outbox",
  caughtBy: "I1",
  patienceMs: 0,
  committed: (bell, job) => bell.ring(job),
  answer: hearOne,
};

/** Reads on from the last place: what was numbered earlier and commits later is never read. */
const b: Design = {
  name: "B: an outbox that is read on from the last id",
  caughtBy: "I1",
  isCaughtInPeace: true,
  patienceMs: SHORT_MS,
  async relay({ pool }, bell, memory) {
    const { rows } = await pool.query<Job & { place: string }>(
      "select place, event, aggregate, seq, mark from outbox where place > $1 order by place",
      [memory.last],
    );
    for (const { place, ...job } of rows) {
      memory.last = Number(place);
      bell.ring(job);
    }
  },
  answer: hearOne,
};

const c: Design = {
  name: "C: an outbox without acknowledgement",
  caughtBy: "I1",
  patienceMs: SHORT_MS,
  async relay(mailbox, bell) {
    for (const job of await claim(mailbox, "rung_at is null")) bell.ring(job);
  },
  answer: hearOne,
};

/** The product's: the bell only says where to look; everything undelivered is read in order, and marked with it. */
const d: Design = {
  name: "D: the database is the mailbox",
  patienceMs: LONG_MS,
  relay: ringUnacknowledged,
  answer: (mailbox, { aggregate }, crash) =>
    mailbox.within(async (client) => {
      const { rows } = await client.query<Job>(
        "select event, aggregate, seq, mark from outbox where aggregate = $1 and acked_at is null order by seq for update",
        [aggregate],
      );
      for (const job of rows) {
        await hear(client, job);
        crash();
        await client.query("update outbox set acked_at = clock_timestamp() where event = $1", [job.event]);
      }
    }),
};

const e: Design = {
  name: "E: hears whatever comes, however often",
  caughtBy: "I2",
  patienceMs: LONG_MS,
  relay: ringUnacknowledged,
  async answer({ pool }, { event, aggregate, seq, mark }, crash) {
    await pool.query("insert into inbox (event, aggregate, seq, mark) values ($1, $2, $3, $4)", [
      event,
      aggregate,
      seq,
      mark,
    ]);
    crash();
    await pool.query("update outbox set acked_at = clock_timestamp() where event = $1", [event]);
  },
};

const f: Design = {
  name: "F: hears everything once, in whatever order",
  caughtBy: "I5",
  patienceMs: LONG_MS,
  relay: ringUnacknowledged,
  answer: hearOne,
};

/** The designs that were tempting, and ours among them: the checker must catch every one but that. */
export const designs: readonly Design[] = [a, b, c, d, e, f];
