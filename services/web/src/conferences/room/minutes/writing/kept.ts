type What = "new" | "row" | "outbox" | "task" | "sheet";

/** The place of storage names what is written and an id, and nobody. */
const placeOf = (what: What, id: string) => `tsunagi.room.${what}.${id}`;

/** What was typed in this room and has not been taken in: it outlives a reload, and ends with the tab and at sign-out. */
export function kept<T>(what: What, id: string): T | undefined {
  const text = sessionStorage.getItem(placeOf(what, id));
  return text ? (JSON.parse(text) as T) : undefined;
}

/** Nothing worth coming back to is not kept. */
export function keep<T>(what: What, id: string, value: T | undefined): void {
  if (value === undefined) sessionStorage.removeItem(placeOf(what, id));
  else sessionStorage.setItem(placeOf(what, id), JSON.stringify(value));
}
