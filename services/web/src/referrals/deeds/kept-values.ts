import type { Values } from "./deed.ts";

/** What belongs to the moment and not to whoever types: it is asked again. */
const OF_THE_MOMENT = ["preview"];

const placeOf = (referralId: string, what: string) => `tsunagi.deed.${referralId}.${what}`;

/** What was typed into this box and not sent: it outlives the box and a reload, and ends with the tab and at sign-out. */
export function keptValues(referralId: string, what: string): Values | undefined {
  const text = sessionStorage.getItem(placeOf(referralId, what));
  return text ? (JSON.parse(text) as Values) : undefined;
}

export function keepValues(referralId: string, what: string, values: Values): void {
  if (Object.keys(values).length === 0) dropKept(referralId, what);
  else sessionStorage.setItem(placeOf(referralId, what), JSON.stringify(values));
}

export function dropKept(referralId: string, what: string): void {
  sessionStorage.removeItem(placeOf(referralId, what));
}

/** What somebody has changed since the box opened empty. */
export const typedSince = (start: Values, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !OF_THE_MOMENT.includes(name) && value !== "" && !isSame(start[name], value),
    ),
  );

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
