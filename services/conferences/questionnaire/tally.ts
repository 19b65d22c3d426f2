import { agreements, type QuestionnaireTally, questionnaireStatements } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { allOfItem } from "./questionnaire.store.ts";
import { unseal } from "./questionnaire.view.ts";

const NONE = Object.fromEntries(Object.keys(agreements).map((code) => [code, 0])) as Omit<
  QuestionnaireTally,
  "statement"
>;

/** How many said what to each statement, of everybody who was asked. They are unsealed one by one: no answer lies open. */
export async function tallyOf(em: Em, sealer: Sealer, item: AgendaItem) {
  const all = await allOfItem(em, item);
  const written = await Promise.all(all.map((one) => unseal(sealer, one, item.conferenceCase)));
  const signed = written.flatMap(({ answers }) => answers ?? []);
  const statements = (Object.keys(questionnaireStatements) as (keyof typeof questionnaireStatements)[]).map(
    (statement) => {
      const counts = { ...NONE };
      for (const answers of signed) counts[answers[statement]] += 1;
      return { statement, ...counts };
    },
  );
  return { asked: all.length, signed: signed.length, statements };
}
