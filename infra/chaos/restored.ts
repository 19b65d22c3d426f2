import type { History } from "./history/intent.ts";

/**
 * What the clients may rely on after a backup that was begun at `since` has been restored: what was acknowledged before
 * is certain, and of what was acknowledged later nobody knows. A refusal stays one: it was never done.
 */
export function knownBefore(history: History, since: number): History {
  const intents = history.intents.map((intent) =>
    intent.outcome === "ok" && (intent.returned ?? Number.POSITIVE_INFINITY) >= since
      ? { ...intent, outcome: "info" as const }
      : intent,
  );
  return { ...history, intents };
}
