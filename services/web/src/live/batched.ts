/**
 * Hands over at once, then at most once per `every` ms: what comes in between is handed over together, each text once.
 * A screen reader that is interrupted at every change says nothing at all.
 */
export function batched(every: number, deliver: (texts: readonly string[]) => void): (text: string) => void {
  let waiting = new Set<string>();
  let resting = false;
  const next = () => {
    resting = waiting.size > 0;
    if (!resting) return;
    const texts = [...waiting];
    waiting = new Set();
    deliver(texts);
    setTimeout(next, every);
  };
  return (text) => {
    waiting.add(text);
    if (!resting) next();
  };
}
