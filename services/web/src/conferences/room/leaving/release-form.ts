import { legalBasesOf, type Provider } from "@tsunagi/contracts/legal-bases";
import { isConferenceGround, type ReleaseBasis, releaseBases } from "@tsunagi/contracts/release-bases";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewRelease } from "../../../api/types.ts";

export const LONGEST = 1_000;

/** What is typed where a decision leaves the room. */
export interface ReleaseForm {
  readonly body: string;
  readonly basis: ReleaseBasis | undefined;
  readonly reason: string;
  readonly deskIds: string[];
  readonly day: string;
}

/** It begins with the words of the decision: what is not needed is taken out of them. */
export const newReleaseForm = (body: string): ReleaseForm => ({
  body,
  basis: undefined,
  reason: "",
  deskIds: [],
  day: "",
});

interface Ground {
  readonly provider: Provider;
  /** On what this kind of conference rests itself. */
  readonly kind: string | undefined;
  /** Whether the item is tied to a case: without one nobody knows of a consent. */
  readonly hasCase: boolean;
}

/** The grounds that can be chosen here, as choices. */
export function groundsFor({ provider, kind, hasCase }: Ground, now: Date): Record<ReleaseBasis, string> {
  const byLaw: readonly string[] = legalBasesOf(provider, tokyoDate(now));
  const codes = (Object.keys(releaseBases) as ReleaseBasis[]).filter((code) => {
    if (code === "CONSENT") return hasCase;
    return isConferenceGround(code) ? code === kind : byLaw.includes(code);
  });
  return Object.fromEntries(codes.map((code) => [code, releaseBases[code]])) as Record<ReleaseBasis, string>;
}

export type ReleaseErrors = Partial<Record<"body" | "basis" | "reason" | "deskIds" | "dueOn", string>>;

const tooLong = ({ length }: string) =>
  `${LONGEST.toLocaleString()}字までです。${length - LONGEST}字減らしてください。`;

/** The body for the API, or what is missing and the way out. */
export function readRelease(form: ReleaseForm, now: Date): { body: NewRelease } | { errors: ReleaseErrors } {
  const { basis, reason, deskIds, day } = form;
  const body = form.body.trim();
  const read = day.trim() ? parseWareki(day, { today: tokyoDate(now) }) : undefined;
  const errors: ReleaseErrors = {
    ...(!body && { body: "知らせる文面を書いてください。" }),
    ...(body.length > LONGEST && { body: tooLong(body) }),
    ...(!basis && { basis: "どの根拠で知らせるかを選んでください。" }),
    ...(basis !== "CONSENT" && !reason.trim() && { reason: "なぜこの窓口に知らせるのか、理由を書いてください。" }),
    ...(reason.trim().length > LONGEST && { reason: tooLong(reason.trim()) }),
    ...(deskIds.length === 0 && { deskIds: "知らせる窓口を1つ以上選んでください。" }),
    ...(read && "problem" in read && { dueOn: read.problem }),
  };
  if (!basis || Object.keys(errors).length > 0) return { errors };
  const dueOn = read && "date" in read ? read.date : null;
  return { body: { body, basis, ...(reason.trim() && { reason: reason.trim() }), deskIds, dueOn } };
}
