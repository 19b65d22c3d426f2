import { readCursor, writeCursor } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { foldKana, neighbourhoodName } from "@tsunagi/japan";
import { current } from "../staff/memberships.ts";
import { Neighbourhood } from "./area.ts";

/** More than any town has; the rule of folding lives in one place, so the few hundred are folded here. */
const ALL = 5000;

type Place = readonly [reading: string, number: string, id: string];

const isPlace = (values: readonly unknown[]): boolean =>
  values.length === 3 && values.every((value) => typeof value === "string");

export const listNeighbourhoods = query("listNeighbourhoods", async ({ actor, em, query, now }) => {
  const where = { $and: [actor.where("read", "Neighbourhood"), current(now)] };
  const all = await em.find(Neighbourhood, where as never, { limit: ALL });
  const place = placesOf(all);
  const start = (readCursor(query.cursor, isPlace) ?? ["", "", ""]) as unknown as Place;
  const after = all
    .filter((one) => isMeant(one, query.kana ?? "") && compare(start, place(one)) < 0)
    .sort((a, b) => compare(place(a), place(b)));
  const shown = after.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ id, name, kana }) => ({ id, name, kana })),
    next: last && after.length > shown.length ? writeCursor(place(last)) : null,
  };
});

/** By reading or by name, however it is written: いずみ, ｲｽﾞﾐ, 泉二丁目. */
const isMeant = ({ name, kana }: Neighbourhood, asked: string): boolean =>
  [name, kana].some((words) => foldKana(words).includes(foldKana(asked))) || name.includes(neighbourhoodName(asked));

/** By reading, and 1丁目 before 2丁目: by reading alone the fifth would come before the second. */
function placesOf(all: readonly Neighbourhood[]): (one: Neighbourhood) => Place {
  const first = new Map<string, string>();
  for (const { name, kana } of all) {
    const { stem } = partsOf(name);
    const known = first.get(stem);
    if (known === undefined || kana < known) first.set(stem, kana);
  }
  return ({ id, name }) => {
    const { stem, number } = partsOf(name);
    return [first.get(stem) ?? "", number.padStart(3, "0"), id];
  };
}

function partsOf(name: string): { stem: string; number: string } {
  const [, stem = name, number = ""] = /^(.*?)(\d+)丁目$/.exec(name) ?? [];
  return { stem, number };
}

function compare(a: Place, b: Place): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  return (a[at] as string) < (b[at] as string) ? -1 : 1;
}
