import { type Category, categories, roles } from "@tsunagi/contracts/codes";
import type { Onlooker } from "../api/types.ts";

const allCategories = Object.keys(categories) as Category[];

/** What a category is to somebody: seen newly, seen already, or not at all. */
export type Sight = "new" | "already" | "none";

/** People of one desk who see the same: sight belongs to a desk, so mostly one group per desk. */
export interface Onlookers {
  desk: Onlooker["desk"];
  side: Onlooker["side"];
  people: string[];
  sight: Record<Category, Sight>;
}

/** Groups the people of a preview by desk and by what they see, the receiving side first. */
export function groupOnlookers(people: readonly Onlooker[]): Onlookers[] {
  const groups = new Map<string, Onlookers>();
  for (const { desk, side, staff, ...seen } of people) {
    const sight = Object.fromEntries(allCategories.map((one) => [one, sightOf(seen, one)])) as Onlookers["sight"];
    const key = `${desk.id} ${Object.values(sight).join()}`;
    const group = groups.get(key) ?? { desk, side, people: [], sight };
    group.people.push(personWords(staff));
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER[a.side] - ORDER[b.side]);
}

const ORDER: Record<Onlooker["side"], number> = { to: 0, lead: 1, from: 2 };

type Seen = Pick<Onlooker, "today" | "copy" | "afterwards">;

function sightOf({ today, copy, afterwards }: Seen, category: Category): Sight {
  if (today?.includes(category)) return "already";
  return copy.includes(category) || afterwards?.includes(category) ? "new" : "none";
}

/** 田中 美穂（主任相談支援員）: the 役職 where there is one, else the role. */
const personWords = ({ name, position, role }: Onlooker["staff"]): string => `${name}（${position ?? roles[role]}）`;

/** How many people come to see something that they do not see today. */
export const countNewcomers = (groups: readonly Onlookers[]): number =>
  groups
    .filter(({ sight }) => Object.values(sight).includes("new"))
    .reduce((sum, { people }) => sum + people.length, 0);
