/** The words and the town's own numbers of a desk's time. Loaded by the browser without zod. */

/** Why somebody is away. Colleagues read 不在 and no more. */
export const absenceReasons = {
  leave: "休暇",
  business: "出張・研修",
  illness: "病気",
  other: "その他",
} as const;
export type AbsenceReason = keyof typeof absenceReasons;

/** What a receiving desk may set limits of its own for. */
export const limitedDuties = {
  acknowledgement: "受領",
  answer: "受入・受入不可の返事",
  contact: "初回接触",
} as const;
export type LimitedDuty = keyof typeof limitedDuties;

/**
 * The town's limits: A in minutes on the wall clock (first contact is today, whatever a desk says), B–D in opening days
 * of the receiving desk (docs/RULINGS.md 3).
 */
export const townLimits = {
  A: { acknowledgement: 30, answer: 120 },
  B: { acknowledgement: 0, answer: 1, contact: 3 },
  C: { acknowledgement: 1, answer: 3, contact: 7 },
  D: { acknowledgement: 2, answer: 5, contact: 14 },
} as const;

type TownLimits = typeof townLimits;

/** A desk's own limits; what it does not say is the town's. */
export type Limits = { readonly [U in keyof TownLimits]?: { readonly [D in keyof TownLimits[U]]?: number } };

/** A desk may be twice as slow as the town, no more: the person waits. */
export const loosestLimit = (standard: number): number => standard * 2;
