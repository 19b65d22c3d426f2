import { agendaItemProblems, type CaseId, releaseProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { seesCase } from "../agenda-item/consented.ts";

/** The 議題事例 is about this case: once, for good, and known to nobody who does not see both. */
export const tieCase = command(
  "tieCase",
  async (context) => {
    const { actor, em, params, body, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("tieCase", item);
    agendaItemLife.next("tieCase", item);
    if (item.conferenceCase.caseId) throw new Refusal(releaseProblems.tiedAlready);
    const caseId = body.caseId as CaseId;
    if (!(await seesCase(em, caseId))) throw new Refusal(agendaItemProblems.unknownCase);
    item.conferenceCase.caseId = caseId;
    item.caseTied();
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);
