/**
 * The city: 200 agencies with 286 desks of seven people. Who is where stands in the ids themselves, so that a row of one
 * desk becomes the same row of another by arithmetic (stamp.sql.ts does the same in SQL).
 */
export const AGENCIES = 200;
export const DESKS = 286;
export const SEATS = 7;
/** The supervisor of a desk sits on its last seat. */
export const SUPERVISOR = SEATS - 1;

/** Where the story was lived that the others are printed from: its own desk, and one for each hand-off. */
export const PATTERN_DESKS = 8;

/** Desks that are nobody else's: 多機関協働 and the managers, both of the city's own agency. */
export const COORDINATION = 0x1000;
export const MANAGERS = 0x1001;
export const offices: readonly number[] = [COORDINATION, MANAGERS];

const kinds = ["municipality", "agency", "location", "desk", "staff", "membership", "session"] as const;
type Kind = (typeof kinds)[number];

export const idOf = (kind: Kind, place = 0, seat = 0): string =>
  `b0000000-0000-4000-8${hex(kinds.indexOf(kind), 3)}-${hex(place, 6)}${hex(seat, 6)}`;

export const MUNICIPALITY = idOf("municipality", 0x2000);

/** A desk's agency; those beyond the 200th are second desks. The offices have one together. */
export const agencyOf = (desk: number): number => (desk < DESKS ? desk % AGENCIES : COORDINATION);

export const loginOf = (desk: number, seat: number): string => `city-${desk}-${seat}`;

/** What somebody's session cookie holds; as long as a real one. */
export const tokenOf = (desk: number, seat: number): string => `bench-${desk}-${seat}`.padEnd(43, "-");

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}
