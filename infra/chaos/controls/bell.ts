import { setTimeout as sleep } from "node:timers/promises";
import type { Draw } from "../history/draw.ts";

/** What is rung for: one deed, or all that is new of its record. */
export interface Job {
  readonly event: string;
  readonly aggregate: string;
  readonly seq: number;
  readonly mark: string;
}

/** A queue like every queue: it may lose what hangs in it, and hands out twice what was held for too long. */
export interface Bell {
  ring(job: Job): void;
  /** How many jobs hang in it. */
  hanging(): number;
  /** @returns how many jobs were lost */
  loseAll(): number;
  /** Nobody answers from now on, until they do again. */
  still(for_: boolean): void;
  /** Resolves once nothing hangs in it and nobody works. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

const WORKERS = 4;
const LATEST_MS = 6;

/**
 * @param work does a job; where it throws the job is gone, like the worker that had it
 * @param twice how many jobs are handed to a second worker while the first is still at them (its lock was lost)
 */
export function hangBell(work: (job: Job) => Promise<void>, draw: Draw, twice: number): Bell {
  const jobs: Job[] = [];
  let isStill = false;
  let closed = false;
  let busy = 0;
  const answer = async () => {
    while (!closed) {
      const job = isStill ? undefined : jobs.shift();
      if (!job) {
        await sleep(2);
        continue;
      }
      busy += 1;
      if (draw.chance(twice)) jobs.push(job);
      await sleep(draw.next() * LATEST_MS);
      await work(job).catch(() => undefined);
      busy -= 1;
    }
  };
  const workers = Array.from({ length: WORKERS }, answer);
  return {
    ring: (job) => void jobs.push(job),
    hanging: () => jobs.length,
    loseAll: () => jobs.splice(0).length,
    still(is) {
      isStill = is;
    },
    async quiet() {
      while (jobs.length > 0 || busy > 0) await sleep(5);
    },
    async close() {
      closed = true;
      await Promise.all(workers);
    },
  };
}
