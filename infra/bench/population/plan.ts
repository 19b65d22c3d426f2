import type pg from "pg";
import { drawsFrom, person, pick } from "../names.ts";
import { ended, type FateName } from "./fates.ts";
import { DESKS, PATTERN_DESKS } from "./places.ts";
import { put } from "./put.ts";

const BATCH = 5_000;

/** How uneven desks are: the largest takes part in about every tenth story, half of them share a few percent. */
const SKEW = 2.5;
/** Of ten stories one is of these days, and may still be open. */
const OF_THESE_DAYS = 0.1;
const RECENT_DAYS = 10;
const YEARS_DAYS = 700;

/** How open hand-offs are spread: most wait or are under way, a few have climbed up to the managers. */
const OPEN: readonly FateName[] = ["waiting", "waiting", "waiting", "under-way", "under-way", "under-way", "drafted"];
const CLIMBED = 0.05;

type Keys = (names: Record<string, string | null>) => { searchText: string; kanaKey: string; grams: string[] };

/**
 * Decides who is helped by which desk since when, and what became of it, before anything is printed.
 */
export async function plan(
  client: pg.Client,
  size: { readonly residents: number; readonly referrals: number },
  keysOf: Keys,
  seed: number,
): Promise<void> {
  const draw = drawsFrom(seed);
  const fates: { n: number; part: FateName }[] = [];
  const perStory = size.referrals / size.residents;
  for (let done = 0; done < size.residents; done += BATCH) {
    const stories = [...Array(Math.min(BATCH, size.residents - done)).keys()].map((index) =>
      story(done + index, draw, keysOf),
    );
    for (const { n, days } of stories) fates.push(...fatesOf(days, draw, perStory).map((part) => ({ n, part })));
    await put(client, "bench.story", stories);
  }
  shuffle(fates, draw);
  const placed = fates.slice(0, size.referrals).map((fate, place) => ({ place, ...fate }));
  for (let done = 0; done < placed.length; done += BATCH)
    await put(client, "bench.fate", placed.slice(done, done + BATCH));
  await client.query("analyze bench.story, bench.fate, bench.pattern");
}

function story(n: number, draw: () => number, keysOf: Keys) {
  const { name, kana } = person(draw);
  const { searchText, kanaKey, grams } = keysOf({ name, kana, formerName: null, alias: null, romanName: null });
  const isRecent = draw() < OF_THESE_DAYS;
  const days = -Math.floor(isRecent ? draw() * RECENT_DAYS : RECENT_DAYS + draw() * YEARS_DAYS);
  return { n, desks: differentDesks(draw), days, name, kana, search_text: searchText, kana_key: kanaKey, grams };
}

function differentDesks(draw: () => number): number[] {
  const desks = new Set<number>();
  while (desks.size < PATTERN_DESKS) desks.add(Math.floor(DESKS * draw() ** SKEW));
  return [...desks];
}

/** What has begun these days may still be open; everything else has come to its end. A little more than is asked for. */
function fatesOf(days: number, draw: () => number, perStory: number): FateName[] {
  const wanted = 1.05 * perStory;
  const count = Math.floor(wanted) + (draw() < wanted % 1 ? 1 : 0);
  const candidates: FateName[] = [...ended];
  shuffle(candidates, draw);
  if (days > -RECENT_DAYS) candidates.unshift(draw() < CLIMBED ? "overdue" : pick(OPEN, draw));
  return candidates.slice(0, count);
}

function shuffle<T>(list: T[], draw: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}
