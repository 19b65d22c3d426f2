import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until nothing is thrown, and answers what was answered.
 * @param withinMs after how many milliseconds the last failure is the answer
 */
export async function eventually<T>(ask: () => T | Promise<T>, withinMs = 5_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
      await sleep(15);
    }
  }
}
