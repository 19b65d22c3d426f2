import { type AgendaItemId, problems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getMinute, nextChange } from "../minute/minute.store.ts";
import { getRelease, sourcesOf } from "./release.store.ts";
import { showRelease } from "./release.view.ts";

export const withdrawRelease = command(
  "withdrawRelease",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const release = unchanged(await getRelease(em, actor, params.releaseId));
    actor.must("withdraw", release);
    const [source] = await sourcesOf(em, [release]);
    if (!source) throw new Refusal(problems.forbidden);
    const item = await getAgendaItem(em, actor, source.agendaItemId as AgendaItemId);
    // Before the deed: which row it is of says where it is heard.
    const minute = await getMinute(em, actor, source.minute.id as never);
    const sealedNote = await compartmentOf(sealer, item.conferenceCase).seal(release.id, body.note);
    release.withdraw(source, sealedNote, { by: actor.me.staffId, at: now });
    minute.touch(await nextChange(em, item));
    await flush();
    return showRelease(context, release.id);
  },
  showRelease,
);
