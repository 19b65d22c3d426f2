import { setTimeout as sleep } from "node:timers/promises";

/** Asks every 20 ms until the answer is true (true) or the patience is over (false). */
export async function until(answer: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (!(await answer())) {
    if (Date.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}
