import { GROWTH, MOST } from "../jobs/job.ts";
import type { Figures, Measured } from "../jobs/measure.ts";
import { load, machine } from "./machine.ts";

/** What was measured at one size. */
export interface Stage {
  readonly referrals: number;
  readonly measured: readonly Measured[];
  readonly screens: { readonly product: Figures; readonly floor: Figures };
  readonly startMs: number;
  readonly memory: { readonly product: number; readonly floor: number; readonly after: number };
  readonly load: string;
}

/** A figure beside what is wanted of it. */
export interface Line {
  readonly what: string;
  readonly product: string;
  readonly floor: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
}

export interface Report {
  readonly machine: string;
  readonly seed: number;
  readonly residents: number;
  readonly seconds: number;
  readonly load: string;
  readonly lines: readonly Line[];
  readonly missed: number;
}

/** send → screen at the 95th, in milliseconds; start in milliseconds; memory in MB. */
const SCREEN_MS = 200;
const START_MS = 5_000;
const MEMORY_MB = 250;

export function reportOf(stages: readonly [Stage, Stage], of: Pick<Report, "seed" | "residents" | "seconds">): Report {
  const lines = [...stages.flatMap(linesOf), ...growthOf(stages)];
  const missed = lines.filter(({ measured, most }) => measured > most).length;
  return { machine: machine(), ...of, load: load(), lines, missed };
}

function linesOf({ referrals, measured, screens, startMs, memory }: Stage): Line[] {
  const at = `${referrals.toLocaleString("en")} つなぎ`;
  return [
    ...measured.map(({ job, kind, product, floor, ratio }) => ({
      what: `${at}・${job}`,
      product: shown(product),
      floor: shown(floor),
      measured: round(ratio),
      most: MOST[kind],
      unit: "倍",
    })),
    {
      what: `${at}・送付 → 画面`,
      product: shown(screens.product),
      floor: shown(screens.floor),
      measured: round(screens.product.p95),
      most: SCREEN_MS,
      unit: "ms (p95)",
    },
    { what: `${at}・二度目の起動`, product: "", floor: "", measured: Math.round(startMs), most: START_MS, unit: "ms" },
    {
      what: `${at}・待機中の記憶域（測定後 ${memory.after} MB）`,
      product: `${memory.product} MB`,
      floor: `${memory.floor} MB`,
      measured: memory.product,
      most: MEMORY_MB,
      unit: "MB",
    },
  ];
}

function growthOf([small, large]: readonly [Stage, Stage]): Line[] {
  const times = large.referrals / small.referrals;
  return small.measured.flatMap((before) => {
    const after = large.measured.find(({ job }) => job === before.job);
    if (!after) return [];
    const grown = ({ p50 }: Figures, then: Figures) => round(then.p50 / p50);
    return {
      what: `${times}倍のデータでの伸び・${before.job}`,
      product: `${before.product.p50.toFixed(1)} → ${after.product.p50.toFixed(1)}`,
      floor: `${grown(before.floor, after.floor)} 倍`,
      measured: grown(before.product, after.product),
      most: GROWTH,
      unit: "倍",
    };
  });
}

const shown = ({ p50, p95 }: Figures): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
const round = (number: number): number => Math.round(number * 100) / 100;
