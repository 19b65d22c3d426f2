import { API_ROOT, operationOf, problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";

const PATIENCE_MS = 2_000;

/**
 * Whether every service answers, by any of its addresses.
 * @throws Refusal `unavailable` naming the silent ones
 */
export async function mergedHealth(services: ReadonlyMap<string, readonly string[]>): Promise<Record<string, "ok">> {
  const answers = await Promise.all(
    [...services].map(async ([name, addresses]) => [name, await anyAnswers(addresses)] as const),
  );
  const silent = answers.flatMap(([name, isThere]) => (isThere ? [] : [name]));
  if (silent.length > 0) throw new Refusal(problems.unavailable, { detail: `答えないサービス: ${silent.join("、")}` });
  return Object.fromEntries(answers.map(([name]) => [name, "ok" as const]));
}

async function anyAnswers(addresses: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(addresses.map(answersAt));
  return answers.includes(true);
}

async function answersAt(address: string): Promise<boolean> {
  try {
    const path = `${API_ROOT}${operationOf("getHealth").path}`;
    const { ok } = await fetch(new URL(path, address), { signal: AbortSignal.timeout(PATIENCE_MS) });
    return ok;
  } catch {
    return false;
  }
}
