import type { AgendaLine, Conference } from "../../api/types.ts";

export interface Earlier {
  /** The item at which it was spoken of last. */
  id: string;
  number: string;
  heldAt: string;
  isPostponed: boolean;
}

interface Wanted {
  kindId: string;
  deskId: string;
  here: readonly Pick<AgendaLine, "number">[];
}

/** Each 議題事例 once, by its last sitting; those that were put off come first. */
export function earlierIn(conferences: readonly Conference[], { kindId, deskId, here }: Wanted): Earlier[] {
  const found = new Map<string, Earlier>();
  const latest = conferences
    .filter(({ host }) => host.id === deskId)
    .toSorted((a, b) => b.startsAt.localeCompare(a.startsAt));
  for (const { items, startsAt } of latest) {
    for (const { id, kind, number, status } of items) {
      if (kind.id !== kindId || found.has(number) || here.some((line) => line.number === number)) continue;
      found.set(number, { id, number, heldAt: startsAt, isPostponed: status === "postponed" });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isPostponed) - Number(a.isPostponed));
}
