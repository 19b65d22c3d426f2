import { randomInt } from "node:crypto";

/** Without I, O, 0 and 1: it is read out over the phone. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 6;

/**
 * The number of a 議題事例, such as 議-7QX4MB. Drawn and not counted: whoever knows two of a row would learn how many there
 * were between them.
 */
export const drawNumber = (): string =>
  `議-${Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("")}`;
