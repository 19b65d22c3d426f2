import type { DeskId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { speakerIn } from "../guest/speaking/speaker.ts";
import { hasTasks } from "../task/task.store.ts";
import { audienceOf, mustKeep, ownersMustRead } from "./audience.ts";
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
    const { kind, audience = minute.audience } = body;
    const readerDeskIds = body.audience ? (body.readerDeskIds as DeskId[]) : minute.readerDeskIds;
    // Whoever takes something on waits, or this one finds it taken on.
    const touched = await nextChange(em, item);
    const said = { hostDeskId: item.hostDeskId, ...speaker };
    const readers = await audienceOf(em, item, said, { audience, readerDeskIds }, minute);
    mustKeep(actor, minute, readers);
    await ownersMustRead(em, minute, readers);
    const sealedBody = await compartmentOf(sealer, item.conferenceCase).seal(minute.id, body.body);
    const row = { kind, ...speaker, sealedBody, ...readers };
    minute.revise(row, await hasTasks(em, minute), { by: actor.me.staffId, at: now, touched });
    // Nobody puts a row where they do not read it themselves.
    actor.must("revise", minute);
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);
