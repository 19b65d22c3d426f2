import { setTimeout as sleep } from "node:timers/promises";
import type { History, Intent } from "./intent.ts";

/** What came back. Nothing at all is an error that is thrown. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly id?: string; readonly [key: string]: unknown };
}

export interface Wish {
  readonly key: string;
  readonly verb: string;
  readonly mark: string;
  readonly aggregate?: string;
}

export interface Patience {
  /** How long the same deed is asked again and again before the client gives up knowing. */
  readonly giveUpMs: number;
  readonly pauseMs: number;
}

/**
 * Does one deed as an honest client: asks, and where no answer comes asks again with the same key. A refusal counts as
 * `fail` only where every question was answered: an earlier one that was not may still be under way.
 */
export async function intend(
  history: History,
  wish: Wish,
  send: () => Promise<Answer>,
  { giveUpMs, pauseMs }: Patience,
): Promise<Answer | undefined> {
  const invoked = performance.now();
  let tries = 0;
  let unanswered = 0;
  let last: Answer | undefined;
  while (performance.now() - invoked < giveUpMs) {
    tries += 1;
    last = await send().catch(() => undefined);
    if (last && last.status < 500) break;
    unanswered += 1;
    await sleep(pauseMs);
  }
  const done = last !== undefined && last.status < 300;
  const refused = last !== undefined && last.status >= 400 && last.status < 500;
  const outcome: Intent["outcome"] = done ? "ok" : refused && unanswered === 0 ? "fail" : "info";
  history.note({
    ...wish,
    aggregate: wish.aggregate ?? last?.body.id,
    invoked,
    returned: done || refused ? performance.now() : undefined,
    outcome,
    receipt: done ? last?.body.id : undefined,
    tries,
    status: last?.status,
  });
  return done ? last : undefined;
}
