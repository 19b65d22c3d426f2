import { command } from "@tsunagi/http";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { speakerIn } from "../guest/speaking/speaker.ts";
import { hasTasks } from "../task/task.store.ts";
import { getMinute, nextChange } from "./minute.store.ts";
import { showMinute } from "./minute.view.ts";

export const reviseMinute = command(
  "reviseMinute",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const minute = unchanged(await getMinute(em, actor, params.minuteId));
    actor.must("revise", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    await holdOpen(em, item);
    const speaker = await speakerIn(em, item, body);
    const sealedBody = await compartmentOf(sealer, item.conferenceCase).seal(minute.id, body.body);
    const row = { kind: body.kind, ...speaker, sealedBody };
    const touched = await nextChange(em, item);
    minute.revise(row, await hasTasks(em, minute), { by: actor.me.staffId, at: now, touched });
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);
