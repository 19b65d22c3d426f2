import { v7 } from "uuid";

/**
 * A new UUIDv7, sortable by time.
 * @param at the moment that goes into the id; an argument like every other time (docs/STYLE.md 13)
 */
export const newId = <Id extends string>(at: Date): Id => v7({ msecs: at.getTime() }) as Id;
