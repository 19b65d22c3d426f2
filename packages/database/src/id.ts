import { v4, v7 } from "uuid";

/**
 * A new UUIDv7, sortable by time.
 * @param at the moment that goes into the id; an argument like every other time (docs/STYLE.md 13)
 */
export const newId = <Id extends string>(at: Date): Id => v7({ msecs: at.getTime() }) as Id;

/** An id that tells no time (RFC 9562 UUIDv4): for what everybody reads and nobody may date. */
export const drawId = <Id extends string>(): Id => v4() as Id;
