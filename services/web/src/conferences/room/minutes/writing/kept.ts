export type What =
  | "new"
  | "row"
  | "outbox"
  | "task"
  | "sheet"
  | "opinion"
  | "chronology"
  | "release"
  | "withdrawal"
  | "hand-over"
  | "issue"
  | "ask"
  | "record"
  | "letter"
  | "tie"
  | "collect";

/** The place of storage names the room, what is written and an id, and nobody. */
const roomOf = (agendaItemId: string) => `tsunagi.room.${agendaItemId}.`;
export const placeOf = (what: What, agendaItemId: string, id: string) => `${roomOf(agendaItemId)}${what}.${id}`;

/** What was typed in this room and has not been taken in: it outlives a reload, and ends with the tab and at sign-out. */
export function kept<T>(what: What, agendaItemId: string, id: string): T | undefined {
  const text = sessionStorage.getItem(placeOf(what, agendaItemId, id));
  return text ? (JSON.parse(text) as T) : undefined;
}

/** Nothing worth coming back to is not kept. */
export function keep<T>(what: What, agendaItemId: string, id: string, value: T | undefined): void {
  const place = placeOf(what, agendaItemId, id);
  if (value === undefined) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify(value));
}

/** Of a row that is not for this desk any more. */
export function forgetRow(agendaItemId: string, id: string): void {
  for (const place of Object.keys(sessionStorage))
    if (place.startsWith(roomOf(agendaItemId)) && place.endsWith(`.${id}`)) sessionStorage.removeItem(place);
}

/** Who has lost their place keeps nothing of that room: beside one's own words lie those that they were to replace. */
export function forgetRoom(agendaItemId: string): void {
  for (const place of Object.keys(sessionStorage))
    if (place.startsWith(roomOf(agendaItemId))) sessionStorage.removeItem(place);
}
