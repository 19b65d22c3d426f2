import { agendaItemProblems, type CaseId, releaseProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { seesCase } from "../agenda-item/consented.ts";

/** The 議題事例 is about this case: once, for good, and known to nobody who does not see both. */
export const tieCase = command(
  "tieCase",
  async (context) => {
    const { actor, em, params, body, flush } = context;
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("tieCase", item);
    agendaItemLife.next("tieCase", item);
    const caseId = body.caseId as CaseId;
    if (!(await seesCase(em, caseId))) throw new Refusal(agendaItemProblems.unknownCase);
    await tie(em, item, caseId);
    item.caseTied();
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);

/** Of two who tie it at once, out of one sitting or of two, the second finds it tied. */
async function tie(em: Em, { conferenceCase }: AgendaItem, caseId: CaseId): Promise<void> {
  const sql = "update conferences.conference_case set case_id = $2 where id = $1 and case_id is null returning id";
  if ((await rows(em, sql, [conferenceCase.id, caseId])).length === 0) throw new Refusal(releaseProblems.tiedAlready);
}
