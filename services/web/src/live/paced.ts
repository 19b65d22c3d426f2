/**
 * Runs `work` when it is asked for: one at a time, and never two within `pause` ms. Whoever asks meanwhile is served by one
 * further run, so that what came in while an answer was on its way is never missed.
 */
export function paced(pause: number, work: () => Promise<unknown>): () => void {
  let wanted = false;
  let busy = false;
  const run = async () => {
    busy = true;
    while (wanted) {
      wanted = false;
      const rest = new Promise((done) => setTimeout(done, pause));
      await work().catch(() => undefined);
      await rest;
    }
    busy = false;
  };
  return () => {
    wanted = true;
    if (!busy) void run();
  };
}
