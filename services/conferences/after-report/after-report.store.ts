import type { Em, Sealer } from "@tsunagi/database";
import { compartmentOf } from "../agenda-item/subject.ts";
import type { Minute } from "../minute/minute.ts";
import { AfterReport } from "./after-report.ts";

const MOST = 1_000;

/** On which day the support began, of those of these rows that report it afterwards. */
export async function beganOn(
  em: Em,
  sealer: Sealer,
  minutes: readonly Minute[],
): Promise<ReadonlyMap<string, string>> {
  const decisions = new Map(
    minutes.filter(({ kind }) => kind === "decision").map((minute) => [minute.id as string, minute]),
  );
  if (decisions.size === 0) return new Map();
  const where = { minute: { $in: [...decisions.keys()] } } as never;
  const found = (await em.find(AfterReport, where, { limit: MOST, refresh: true })) as AfterReport[];
  const days = found.map(async ({ minute: { id }, sealedBeganOn }) => {
    const row = decisions.get(id) as Minute;
    return [id, await compartmentOf(sealer, row.conferenceCase).unseal(`${id}/after-report`, sealedBeganOn)] as const;
  });
  return new Map(await Promise.all(days));
}
