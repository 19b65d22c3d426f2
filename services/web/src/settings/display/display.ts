import type { Me } from "../../api/types.ts";
import { letterKeys } from "../../shell/letter-keys.ts";
import { type Calendar, calendar, calendars } from "../../words/chosen-calendar.ts";

/** What one person has chosen in this browser: of a PC that several people use, each keeps their own. */
interface Chosen {
  calendar: Calendar;
  letterKeys: boolean;
}

const placeOf = (staffId: string) => `tsunagi.display.${staffId}`;
let owner: string | undefined;

/** Before the first screen of whoever is signed in. */
export function rememberDisplay({ staff }: Me): void {
  if (owner === staff.id) return;
  owner = staff.id;
  const kept = keptFor(staff.id);
  calendar.set(kept.calendar && kept.calendar in calendars ? kept.calendar : "wareki");
  letterKeys.set(kept.letterKeys ?? true);
}

export function chooseCalendar(chosen: Calendar): void {
  calendar.set(chosen);
  keep();
}

/** WCAG 2.1.4 wants a way to switch single letters off. */
export function switchLetterKeys(on: boolean): void {
  letterKeys.set(on);
  keep();
}

function keep(): void {
  const chosen: Chosen = { calendar: calendar.get(), letterKeys: letterKeys.get() };
  if (owner) localStorage.setItem(placeOf(owner), JSON.stringify(chosen));
}

function keptFor(staffId: string): Partial<Chosen> {
  const text = localStorage.getItem(placeOf(staffId));
  if (!text) return {};
  try {
    return JSON.parse(text) as Partial<Chosen>;
  } catch {
    // Something else wrote there: what is not readable has not been chosen.
    return {};
  }
}
