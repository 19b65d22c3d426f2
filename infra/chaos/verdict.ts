import { type Invariant, invariants } from "./checker/evidence.ts";
import { tally } from "./checker/judge.ts";
import type { Struck } from "./nemesis/nemesis.ts";
import { PROMISED } from "./revocation.ts";
import type { Outcome } from "./run.ts";

const SHOWN = 20;

/** What is not as it is promised, in sentences; none: it held. A fault that never hit anything is one of them. */
export function findings({ violations, struck, revocation }: Outcome): string[] {
  const late = (["toldMs", "untoldMs"] as const).filter((kind) => revocation[kind] > PROMISED[kind]);
  return [
    ...violations.slice(0, SHOWN).map(({ invariant, what }) => `${invariant} ${invariants[invariant]}: ${what}`),
    ...(violations.length > SHOWN ? [`and ${violations.length - SHOWN} more`] : []),
    ...byKind(struck)
      .filter(({ hits }) => hits === 0)
      .map(({ kind }) => `${kind}: hit nothing, and proves nothing`),
    ...late.map((kind) => `revocation: ${revocation[kind]} ms, promised within ${PROMISED[kind]}`),
  ];
}

/** The outcome as a table. */
export function tableOf(outcome: Outcome): string {
  const { shape, seed, seconds, handOffs, deeds, refused, unknown, drainedMs, revocation, violations } = outcome;
  const counts = tally(violations);
  const rows: [string, string | number][] = [
    ["shape", `${shape} (SEED=${seed}, ${seconds} s)`],
    ...byKind(outcome.struck).map(({ kind, strikes, empty, hits }): [string, string] => [
      `  ${kind}`,
      `${strikes} × (hit ${hits})${empty > 0 ? `, ${empty} × hit nothing` : ""}`,
    ]),
    ["つなぎ handed over, acknowledged", handOffs],
    ["deeds acknowledged", `${deeds} (refused ${JSON.stringify(refused)}, never told ${unknown})`],
    ...(Object.keys(invariants) as Invariant[]).map((each): [string, number] => [
      `${each} ${invariants[each]}`,
      counts[each],
    ]),
    ["drained after the last fault", drainedMs === undefined ? "never" : `${(drainedMs / 1_000).toFixed(1)} s`],
    ["audit complete", counts.I8 === 0 ? "yes" : "no"],
    ["revocation", `${revocation.toldMs} ms, ${revocation.untoldMs} ms where the kick is lost`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value}`).join("\n");
}

function byKind(struck: readonly Struck[]) {
  return [...Map.groupBy(struck, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    strikes: all.length,
    empty: all.filter(({ hit }) => hit === 0).length,
    hits: all.reduce((sum, { hit }) => sum + hit, 0),
  }));
}
