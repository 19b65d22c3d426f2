import { type OpinionStance, opinionProblems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import type { Said } from "./opinion.view.ts";

const WITHOUT_WORDS: readonly OpinionStance[] = ["agree", "not_concerned"];

/** What is said, in words where the answer alone says nothing. */
export function saidIn({ stance, body }: { stance: OpinionStance; body?: string | undefined }): Said {
  if (!body && !WITHOUT_WORDS.includes(stance)) throw new Refusal(opinionProblems.needsWords);
  return { stance, body: body || null };
}
