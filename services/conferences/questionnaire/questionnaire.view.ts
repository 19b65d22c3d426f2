import type { QuestionnaireId, Questionnaire as QuestionnaireView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import type { ConferenceCase } from "../agenda-item/conference-case.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getQuestionnaire } from "./questionnaire.store.ts";
import type { Questionnaire } from "./questionnaire.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What is written on a questionnaire. */
export type Written = Pick<QuestionnaireView, "answers" | "note">;
const EMPTY: Written = { answers: null, note: null };

export async function viewQuestionnaires(
  { em, actor, sealer }: Seer,
  questionnaires: readonly Questionnaire[],
): Promise<QuestionnaireView[]> {
  const names = await namesOf(
    em,
    questionnaires.map(({ deskId }) => deskId),
    questionnaires.flatMap(({ staffId, enteredBy }) => [staffId, ...(enteredBy ? [enteredBy] : [])]),
  );
  return Promise.all(
    questionnaires.map(async (one) => {
      const item = one.agendaItem as unknown as AgendaItem;
      return {
        id: one.id,
        agendaItemId: item.id,
        conferenceId: one.conferenceId,
        number: item.number,
        kind: { id: item.kind.id, name: item.kind.name },
        staff: names.staff(one.staffId),
        desk: names.desk(one.deskId),
        endedOn: one.endedOn,
        until: one.until,
        ...(await unseal(sealer, one, one.conferenceCase as unknown as ConferenceCase)),
        signedAt: one.signedAt?.toISOString() ?? null,
        how: one.how ?? null,
        enteredBy: one.how === "paper" && one.enteredBy ? names.staff(one.enteredBy) : null,
        version: one.version,
        actions: [
          ...(one.isOpen(actor.now) && actor.may("answer", one) ? ["answer"] : []),
          ...(one.mayBeEntered(actor.now) && actor.may("enter", one) ? ["enter"] : []),
        ],
      };
    }),
  );
}

/** What is written on it; nothing, where nobody has signed it. */
export async function unseal(
  sealer: Sealer,
  { id, sealedBody }: Questionnaire,
  conferenceCase: ConferenceCase,
): Promise<Written> {
  return sealedBody
    ? (JSON.parse(await compartmentOf(sealer, conferenceCase).unseal(id, sealedBody)) as Written)
    : EMPTY;
}

/** The questionnaire as it is now: the answer to a deed, done just now or earlier. */
export const showQuestionnaire = async (seer: Seer, id: string): Promise<QuestionnaireView> => {
  const found = await getQuestionnaire(seer.em, seer.actor, id as QuestionnaireId);
  return (await viewQuestionnaires(seer, [found]))[0] as QuestionnaireView;
};
