import { agreements } from "@tsunagi/contracts/codes";
import type { Questionnaire } from "../../../api/types.ts";
import { Facts } from "../../../parts/Facts.tsx";
import { STATEMENTS } from "./sign-form.ts";

/** What somebody has answered. */
export function Said({ questionnaire: { answers, note } }: { questionnaire: Questionnaire }) {
  if (!answers) return null;
  return (
    <Facts
      rows={[
        ...STATEMENTS.map(([statement, words]) => [words, agreements[answers[statement]]] as const),
        note !== null && ["気づいたこと", note],
      ]}
    />
  );
}
