import { clock, dayOf } from "../words/when.ts";

/** 令和8年11月21日 10:42, as it stands in a report. */
export const dayAndClock = (at: string): string => `${dayOf(at)} ${clock(new Date(at))}`;
