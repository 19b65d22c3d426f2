import { type ConferenceBasis, conferenceBases } from "./conference-codes.ts";
import { type LegalBasisCode, legalBases } from "./legal-bases.ts";

/** The grounds that a kind of conference rests on itself: each lets something out of a conference of that kind, and of no other. */
const OF_CONFERENCES = ["SWA106_6", "LSA9", "PA27_3"] as const satisfies readonly ConferenceBasis[];
export type ConferenceGround = (typeof OF_CONFERENCES)[number];

const ofConferences = Object.fromEntries(OF_CONFERENCES.map((code) => [code, conferenceBases[code]])) as Record<
  ConferenceGround,
  string
>;
const ofLaws = Object.fromEntries(Object.entries(legalBases).map(([code, { label }]) => [code, label])) as Record<
  LegalBasisCode,
  string
>;

/** On what a decision leaves the room: consent, the law that the conference rests on, or one that lets the agency hand over. */
export const releaseBases = {
  CONSENT: conferenceBases.CONSENT,
  ...ofConferences,
  ...ofLaws,
};
export type ReleaseBasis = keyof typeof releaseBases;

/** Whether a code is a ground of certain kinds of conference alone. */
export const isConferenceGround = (code: ReleaseBasis): code is ConferenceGround =>
  (OF_CONFERENCES as readonly string[]).includes(code);

/** Whether a code is one of the grounds that an agency has by law. */
export const isLegalBasis = (code: ReleaseBasis): code is LegalBasisCode => code in legalBases;

export const releaseStatuses = { released: "開示ずみ", withdrawn: "取下げ" } as const;
export type ReleaseStatus = keyof typeof releaseStatuses;
