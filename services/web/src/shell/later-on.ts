const AFTER = 2_000;

/** Fetches a part of the shell a moment after the page stands, so that it is here when it is asked for. For an effect. */
export function laterOn(load: () => Promise<unknown>): () => void {
  const timer = setTimeout(() => void load().catch(() => undefined), AFTER);
  return () => clearTimeout(timer);
}
