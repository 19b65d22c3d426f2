import type { MinuteKind, Minute as MinuteView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { beganOn } from "../after-report/after-report.store.ts";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { raisedOf } from "../community-issue/community-issue.store.ts";
import { guestNames } from "../guest/speaking/guest-names.ts";
import { releasesOf } from "../release/release.store.ts";
import { viewReleases } from "../release/release.view.ts";
import { tasksOf } from "../task/task.store.ts";
import { viewTasks } from "../task/task.view.ts";
import { minuteLife } from "./minute.lifecycle.ts";
import { getMinute } from "./minute.store.ts";
import type { Minute } from "./minute.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** Rows of one item's minutes, opened for somebody who may read them, with the tasks that came of them. */
export async function viewMinutes({ em, actor, sealer }: Seer, minutes: readonly Minute[]): Promise<MinuteView[]> {
  const tasks = await viewTasks({ em, actor, sealer }, await tasksOf(em, actor, minutes));
  const releases = await viewReleases({ em, actor, sealer }, await releasesOf(em, minutes), { inRoom: true });
  const began = await beganOn(em, sealer, minutes);
  const raised = await raisedOf(em, actor, minutes);
  const guests = await guestNames({ em, sealer }, minutes);
  const names = await namesOf(
    em,
    minutes.flatMap(({ speakerDeskId, readerDeskIds }) => [
      ...readerDeskIds,
      ...(speakerDeskId ? [speakerDeskId] : []),
    ]),
    minutes.flatMap(({ writtenBy, heldBy }) => [writtenBy, ...(heldBy ? [heldBy] : [])]),
  );
  return Promise.all(
    minutes.map(async (minute) => {
      const isStruck = minute.status === "struck";
      const held = minute.isHeldFrom(actor.me.staffId, actor.now) ? minute.heldBy : null;
      return {
        id: minute.id,
        agendaItemId: minute.agendaItem.id,
        kind: minute.kind,
        audience: minute.audience,
        readers: minute.readerDeskIds.map((deskId) => names.desk(deskId)),
        speaker: minute.speakerDeskId ? names.desk(minute.speakerDeskId) : guests.speakerOf(minute),
        speakerIsGuest: minute.speakerGuestId != null,
        body: await compartmentOf(sealer, minute.conferenceCase).unseal(minute.id, minute.sealedBody),
        writtenBy: guests.writerOf(minute) ?? names.staff(minute.writtenBy),
        writtenAt: minute.writtenAt.toISOString(),
        revisedAt: minute.revisedAt?.toISOString() ?? null,
        heldBy: held ? names.staff(held) : null,
        isStruck,
        beganOn: began.get(minute.id) ?? null,
        tasks: tasks.filter(({ minuteId }) => minuteId === minute.id),
        isRaised: raised.has(minute.id),
        releases: releases.filter(({ room }) => room?.minuteId === minute.id),
        version: minute.version,
        actions: actionsTo(actor, minute),
      };
    }),
  );
}

/** Written only while the item is open; what leaves the room may leave it later. Both as the row's own life allows. */
function actionsTo(actor: Actor, minute: Minute): string[] {
  const isOpen = agendaItemLife.allows("write", minute.agendaItem);
  return actionsOf(actor, minuteLife, minute)
    .filter((verb) => isOpen || OUTWARD.includes(verb))
    .filter((verb) => OF_KIND[verb] === undefined || OF_KIND[verb] === minute.kind);
}

const OUTWARD: readonly string[] = ["release", "raise"];
const OF_KIND: Readonly<Record<string, MinuteKind>> = {
  assign: "decision",
  report: "decision",
  release: "decision",
  raise: "shortage",
};

/** The row as it is now: the answer to a deed, done just now or earlier. */
export const showMinute = async (seer: Seer, id: string): Promise<MinuteView> =>
  (await viewMinutes(seer, [await getMinute(seer.em, seer.actor, id as Minute["id"])]))[0] as MinuteView;
