import type { Violation } from "./checker/evidence.ts";
import { judge } from "./checker/judge.ts";
import { type Crowd, gather } from "./history/crowd.ts";
import { type Draw, drawFrom } from "./history/draw.ts";
import type { Intent } from "./history/intent.ts";
import { drained, evidenceOf } from "./inbox/gather.ts";
import { type Fault, withBehind } from "./nemesis/fault.ts";
import { type Struck, strikeAll } from "./nemesis/nemesis.ts";
import type { Product } from "./product/product.ts";
import { measureRevocation, type Revocation } from "./revocation.ts";

export interface RunOptions {
  readonly seed: number;
  readonly clients: number;
  /** How many of the つなぎ go on after they have been sent. */
  readonly further: number;
  readonly faults: readonly Fault[];
  /** Strikes with all of them again and again until so many minutes are over and so many つなぎ are sent; 0: once. */
  readonly minutes: number;
  readonly handOffs: number;
  readonly backlog: number;
  readonly frozenMs: number;
  readonly peaceMs: number;
  /** How long one looks whether it is still. */
  readonly drainMs: number;
  readonly say: (line: string) => void;
}

/** Every fault once: what runs in every test run. */
export const quick = {
  clients: 6,
  further: 0.5,
  minutes: 0,
  handOffs: 0,
  backlog: 20,
  frozenMs: 3_000,
  peaceMs: 500,
  drainMs: 70_000,
};

/** Again and again, with backlogs that hurt and pauses that are longer than a job's lock: ten thousand in each shape. */
export const long = {
  clients: 16,
  further: 0.2,
  minutes: 10,
  handOffs: 10_000,
  backlog: 100,
  frozenMs: 35_000,
  peaceMs: 15_000,
  drainMs: 70_000,
};

/** What a run came to. */
export interface Outcome {
  readonly shape: Product["shape"];
  readonly seed: number;
  readonly seconds: number;
  readonly struck: readonly Struck[];
  /** つなぎ whose sending was acknowledged, and all deeds that were. */
  readonly handOffs: number;
  readonly deeds: number;
  /** How often which verb was refused with which status; a crowd that is refused a lot does little. */
  readonly refused: Readonly<Record<string, number>>;
  /** Deeds of which nobody ever heard what became of them. */
  readonly unknown: number;
  readonly drainedMs: number | undefined;
  readonly revocation: Revocation;
  readonly violations: readonly Violation[];
}

/** Lets people work on the product while everything goes wrong, waits until it is still, and judges what is there. */
export async function runChaos(product: Product, options: RunOptions): Promise<Outcome> {
  const { seed, clients, further } = options;
  const started = performance.now();
  const draw = drawFrom(seed);
  const run = `${seed}-${Math.round(started)}`;
  const crowd = gather({ url: product.url, clients, draw: draw.fork(), run, further });
  const struck = await strikeUntilDone(product, crowd, draw.fork(), options, started);
  const drainedMs = await leftAndDrained(product, crowd, options);
  const evidence = await withBehind(product, (behind) => evidenceOf(crowd, behind, drainedMs, draw));
  const { intents } = crowd.history;
  return {
    shape: product.shape,
    seed,
    seconds: Math.round((performance.now() - started) / 1_000),
    struck,
    handOffs: crowd.history.acknowledged("send"),
    deeds: crowd.history.acknowledged(),
    refused: refusalsIn(intents),
    unknown: intents.filter(({ outcome }) => outcome === "info").length,
    drainedMs,
    revocation: await measureRevocation(product),
    violations: judge(evidence),
  };
}

async function strikeUntilDone(
  product: Product,
  crowd: Crowd,
  draw: Draw,
  { faults, minutes, handOffs, backlog, frozenMs, peaceMs, say }: RunOptions,
  started: number,
): Promise<Struck[]> {
  const field = { product, draw, backlog, frozenMs };
  const all: Struck[] = [];
  const tell = ({ kind, hit, ms }: Struck) =>
    say(
      `${kind}: ${hit === 0 ? "hit nothing" : `hit ${hit}`} (${ms} ms), ${crowd.history.acknowledged("send")} handed over`,
    );
  do {
    all.push(...(await strikeAll(field, faults, tell, peaceMs)));
  } while (performance.now() - started < minutes * 60_000 || crowd.history.acknowledged("send") < handOffs);
  return all;
}

/** From the last fault until nothing waits any more, people's last answers included. */
async function leftAndDrained(product: Product, crowd: Crowd, { drainMs, say }: RunOptions) {
  const healed = performance.now();
  await crowd.leave();
  say(`everybody has their answer (${Math.round(performance.now() - healed)} ms)`);
  return withBehind(product, (behind) => drained(behind, healed, drainMs));
}

function refusalsIn(intents: readonly Intent[]): Record<string, number> {
  const refused: Record<string, number> = {};
  for (const { verb, status, outcome } of intents)
    if (outcome === "fail") refused[`${verb} ${status}`] = (refused[`${verb} ${status}`] ?? 0) + 1;
  return refused;
}
