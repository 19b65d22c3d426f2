import type { DeskId, MinuteId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { speakerIn } from "../guest/speaking/speaker.ts";
import { audienceOf } from "./audience.ts";
import { nextChange } from "./minute.store.ts";
import { Minute } from "./minute.ts";
import { showMinute } from "./minute.view.ts";

export const writeMinute = command(
  "writeMinute",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("write", item);
    await holdOpen(em, item);
    const speaker = await speakerIn(em, item, body);
    const id = newId<MinuteId>(now);
    const asked = { audience: body.audience, readerDeskIds: body.readerDeskIds as DeskId[] };
    const minute = em.create(Minute, {
      id,
      municipalityId: actor.me.municipalityId,
      conferenceId: item.conference.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
      kind: body.kind,
      ...(await audienceOf(em, item, { hostDeskId: item.hostDeskId, ...speaker }, asked)),
      ...speaker,
      sealedBody: await compartmentOf(sealer, item.conferenceCase).seal(id, body.body),
      writtenBy: actor.me.staffId,
      writtenDeskId: actor.me.deskId,
      writtenAt: now,
      status: "standing",
      touched: await nextChange(em, item),
      version: 1,
      agendaItem: item,
      conferenceCase: item.conferenceCase,
    });
    // A row for 会長・事務局 alone is written by them alone, and one for named agencies by one of them.
    actor.must("revise", minute);
    minute.written();
    await flush();
    return showMinute(context, id);
  },
  showMinute,
);
