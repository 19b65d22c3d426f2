import type { AgendaItem, AgendaLine } from "../../api/types.ts";

interface Seated {
  line: AgendaLine;
  answer: AgendaItem | undefined;
}

interface Invited {
  id: string;
  name: string;
  desk: { id: string; name: string };
  /** The numbers of the items that they learn of, and of no other. */
  items: string[];
}

/** Everybody who learns of the sitting when it is announced, by desk; each with the items that they sit at. */
export function whoLearns(looked: readonly Seated[]): Invited[] {
  const invited = new Map<string, Invited>();
  for (const { line, answer } of looked) {
    for (const { staff, desk } of answer?.inside?.seats ?? []) {
      const id = `${staff.id} ${desk.id}`;
      const one = invited.get(id) ?? { id, name: staff.name, desk, items: [] };
      invited.set(id, { ...one, items: [...new Set([...one.items, line.number])] });
    }
  }
  return [...invited.values()].sort(
    (a, b) => a.desk.name.localeCompare(b.desk.name, "ja") || a.name.localeCompare(b.name, "ja"),
  );
}

/** The items for which nobody has been picked, although only those who are picked may come in. */
export const withoutSeats = (looked: readonly Seated[]): AgendaLine[] =>
  looked
    .filter(({ line, answer }) => line.secrecy !== "open" && answer?.inside?.seats.length === 0)
    .map(({ line }) => line);
