import { setTimeout as sleep } from "node:timers/promises";
import type { Violation } from "../checker/evidence.ts";
import { judge } from "../checker/judge.ts";
import { type Draw, drawFrom } from "../history/draw.ts";
import { intend } from "../history/intend.ts";
import { type History, openHistory } from "../history/intent.ts";
import { markOf } from "../history/marks.ts";
import { type Bell, hangBell } from "./bell.ts";
import type { Design } from "./design.ts";
import { type Mailbox, openMailbox, post } from "./mailbox.ts";

/** What a design came to under fire. */
export interface Verdict {
  readonly design: string;
  readonly acknowledged: number;
  /** How many bells were lost out of a backlog: fewer than asked for, and nothing is proved. */
  readonly bellsLost: number;
  readonly violations: readonly Violation[];
  readonly isAsExpected: boolean;
}

const CLIENTS = 8;
const DEEDS_EACH = 25;
const RECORDS = ["r1", "r2", "r3", "r4", "r5"];
const BACKLOG = 20;
const LOOK_MS = 10;
const PATIENCE = { giveUpMs: 10_000, pauseMs: 5 };

class Crash extends Error {}

/** The same clients, the same faults and the same checker for every design. */
export async function tryOut(design: Design, superUrl: string, seed: number): Promise<Verdict> {
  const mailbox = await openMailbox(superUrl, RECORDS);
  const draw = drawFrom(seed);
  const crash = crashing(draw.fork(), 0.03);
  const bell = hangBell((job) => design.answer(mailbox, job, crash), draw.fork(), 0.05);
  const stopped = new AbortController();
  const relaying = relay(design, mailbox, bell, stopped.signal);
  try {
    const history = openHistory();
    const working = Array.from({ length: CLIENTS }, (_, n) => work(n, draw.fork(), { design, mailbox, bell, history }));
    const bellsLost = design.isCaughtInPeace ? 0 : await loseBells(bell, working);
    await Promise.all(working);
    const drainedMs = await drained(design, mailbox, bell);
    const { sent, arrivals } = await mailbox.read();
    const violations = judge({
      intents: history.intents,
      sent,
      arrivals,
      recipientsOf: () => ["inbox"],
      drainedMs,
      audit: { missing: [], brokenAt: undefined },
    });
    const isAsExpected =
      (design.isCaughtInPeace || bellsLost >= BACKLOG) &&
      (design.caughtBy ? violations.some((one) => one.invariant === design.caughtBy) : violations.length === 0);
    return { design: design.name, acknowledged: history.acknowledged(), bellsLost, violations, isAsExpected };
  } finally {
    stopped.abort();
    await relaying;
    await bell.close();
    await mailbox.close();
  }
}

/** The worker dies at this point, by chance. */
const crashing = (draw: Draw, of: number) => () => {
  if (draw.chance(of)) throw new Crash();
};

async function relay({ relay: look }: Design, mailbox: Mailbox, bell: Bell, stopped: AbortSignal): Promise<void> {
  const memory = { last: 0 };
  while (look && !stopped.aborted) {
    await look(mailbox, bell, memory);
    await sleep(LOOK_MS);
  }
}

interface Place {
  readonly design: Design;
  readonly mailbox: Mailbox;
  readonly bell: Bell;
  readonly history: History;
}

/** Some commits take long, some connections break before the commit, and some answers are lost after it. */
async function work(number: number, draw: Draw, { design, mailbox, bell, history }: Place): Promise<void> {
  for (let n = 1; n <= DEEDS_EACH; n += 1) {
    const wish = { key: `${number}-${n}`, verb: "say", aggregate: draw.pick(RECORDS), mark: markOf(number, n) };
    await intend(
      history,
      wish,
      async () => {
        const job = await mailbox.within(async (client) => {
          const posted = await post(client, wish);
          if (draw.chance(0.1)) await sleep(20 + draw.next() * 80);
          if (draw.chance(0.03)) throw new Crash();
          return posted;
        });
        if (job.isNew) design.committed?.(bell, job);
        if (draw.chance(0.05)) throw new Crash();
        return { status: 201, body: { id: wish.aggregate } };
      },
      PATIENCE,
    );
  }
}

/** Twice: nobody answers until enough hangs in the queue, and then it is empty. */
async function loseBells(bell: Bell, working: readonly Promise<void>[]): Promise<number> {
  let lost = 0;
  let isOver = false;
  void Promise.all(working).then(() => (isOver = true));
  for (let times = 0; times < 2; times += 1) {
    await sleep(150);
    bell.still(true);
    while (bell.hanging() < BACKLOG && !isOver) await sleep(2);
    lost += bell.loseAll();
    bell.still(false);
  }
  return lost;
}

/** Without acknowledgements nobody can say whether anything is missing: it is still, and that is all. */
async function drained({ patienceMs }: Design, mailbox: Mailbox, bell: Bell): Promise<number> {
  const started = performance.now();
  do {
    await sleep(4 * LOOK_MS);
    await bell.quiet();
  } while ((await mailbox.read()).waiting > 0 && performance.now() - started < patienceMs);
  return Math.round(performance.now() - started);
}
