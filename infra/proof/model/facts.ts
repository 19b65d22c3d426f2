import { ALL, type Case, type Category, type Member, one, type Resident, type World, type Written } from "./world.ts";

/** What happens to the facts when somebody does something that is allowed. Who may is asked elsewhere. */

export type Change<T> = (world: World, what: T, now: number) => World;

export const put = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<T>,
): readonly T[] => list.map((item) => (item.id === id ? { ...item, ...change } : item));

export interface Telling {
  readonly topic: string;
  readonly desk: string;
  readonly staff?: string | null;
  readonly about: string;
  readonly municipality: string;
}
export const tell = (world: World, { staff = null, ...telling }: Telling): World => ({
  ...world,
  notices: [...world.notices, { ...telling, staff }],
});

export const registers: Change<Resident> = (world, resident) => ({
  ...world,
  residents: [...world.residents, resident],
});

/** The lead desk has all six, for ever. */
export const opensCase: Change<Case> = (world, supportCase, now) => ({
  ...world,
  cases: [...world.cases, supportCase],
  grants: [
    ...world.grants,
    {
      case: supportCase.id,
      desk: supportCase.lead,
      categories: ALL,
      basis: "lead",
      ground: null,
      referral: null,
      from: now,
      until: null,
    },
  ],
});

export const writesInformation: Change<{ case: string; category: Category }> = (world, { case: id, category }) => ({
  ...world,
  cases: put(world.cases, id, { written: [...new Set([...one(world.cases, id).written, category])] }),
});
export const records: Change<Written> = (world, record) => ({ ...world, records: [...world.records, record] });
export const joins: Change<Member> = (world, member) => ({ ...world, members: [...world.members, member] });
export const leaves: Change<{ id: string }> = (world, { id }) => ({
  ...world,
  members: world.members.filter((member) => member.id !== id),
  left: [...world.left, ...world.members.filter((member) => member.id === id)],
});
