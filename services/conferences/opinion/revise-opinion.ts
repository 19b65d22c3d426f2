import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getOpinion } from "./opinion.store.ts";
import { showOpinion } from "./opinion.view.ts";
import { saidIn } from "./said.ts";
import { mustBeOpen } from "./window.ts";

export const reviseOpinion = command(
  "reviseOpinion",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const agendaItemId = (await getOpinion(em, actor, params.opinionId)).agendaItem.id as AgendaItemId;
    await lockAgendaItem(em, agendaItemId);
    const opinion = unchanged(await getOpinion(em, actor, params.opinionId));
    actor.must("revise", opinion);
    const item = await enterAgendaItem(em, actor, agendaItemId);
    await mustBeOpen(em, actor, item);
    const { staffId, deskId } = actor.me;
    const sealedBody = await compartmentOf(sealer, item.conferenceCase).seal(opinion.id, JSON.stringify(saidIn(body)));
    const onPaper = opinion.staffId !== staffId || opinion.deskId !== deskId;
    opinion.revise({ sealedBody, by: staffId, onPaper, at: now });
    await flush();
    return showOpinion(context, opinion.id);
  },
  showOpinion,
);
