import {
  type AgendaItemId,
  type DeskId,
  type MeetingRecordContent,
  type MinuteId,
  type Minute as MinuteView,
  meetingRecordProblems,
} from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { unsealSubject } from "../agenda-item/subject.ts";
import { guestsWhoCame } from "../guest/speaking/who-came.ts";
import { Minute } from "../minute/minute.ts";
import { viewMinutes } from "../minute/minute.view.ts";
import { answersOf } from "../opinion/answers-of.ts";
import { viewSeats } from "../seat/seat.view.ts";
import { whoCame } from "./who-came.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export interface Written {
  readonly remarks?: string | undefined;
  readonly corrections: readonly { readonly minuteId: MinuteId; readonly body: string }[];
}

/** As many rows as a sitting ever has. */
const MOST_ROWS = 1_000;

/** What the 議事録 of an item says at this moment, with what is put right in it. */
export async function contentOf(seer: Seer, item: AgendaItem, written: Written): Promise<MeetingRecordContent> {
  const { em, actor, sealer } = seer;
  await em.populate(item, ["conference"] as never);
  const { title, form, place } = item.conference;
  const names = await namesOf(em, [item.hostDeskId], []);
  const { topic, person } = await unsealSubject(sealer, item.conferenceCase);
  return {
    ...{ title, form, place, topic, person },
    host: names.desk(item.hostDeskId).name,
    kind: item.kind.name,
    number: item.number,
    startedAt: item.startedAt?.toISOString() ?? null,
    endedAt: item.endedAt?.toISOString() ?? null,
    seats: await whoCame(em, item),
    opinions: form === "written" ? await answersOf(seer, item, await viewSeats(em, actor, item)) : [],
    guests: await guestsWhoCame(seer, item),
    rows: await rowsOf(seer, item, written.corrections),
    remarks: written.remarks || null,
  };
}

/** The rows for everybody who has a place: what is for 会長・事務局 or for some agencies alone is in no edition. */
async function rowsOf(seer: Seer, item: AgendaItem, corrections: Written["corrections"]) {
  const of = { agendaItem: item.id, audience: "roster", status: "standing" } as never;
  const minutes = (await seer.em.find(Minute, of, {
    orderBy: { writtenAt: "asc", id: "asc" },
    limit: MOST_ROWS,
  })) as Minute[];
  const right = new Map(corrections.map(({ minuteId, body }) => [minuteId as string, body]));
  const isUnknown = [...right.keys()].some((id) => !minutes.some((minute) => minute.id === id));
  if (isUnknown) throw new Refusal(meetingRecordProblems.unknownRow);
  return (await viewMinutes(seer, minutes)).map((row) => rowOf(row, right.get(row.id)));
}

/** A row as it stands on paper. */
const rowOf = ({ id, kind, speaker, body, tasks, beganOn }: MinuteView, right = body) => ({
  minuteId: id,
  kind,
  speaker: speaker?.name ?? null,
  beganOn,
  body: right,
  corrected: right !== body,
  tasks: tasks
    .filter(({ status }) => status !== "dropped")
    .map(({ form, body: what, desk, staff, dueOn }) => ({
      ...{ form, dueOn },
      body: what,
      desk: desk.name,
      staff: staff?.name ?? null,
    })),
});

/** What was said for some agencies alone, this one among them: in its own copy, and in no edition. */
export async function rowsFor(seer: Seer, agendaItemId: AgendaItemId, deskId: DeskId) {
  const of = {
    agendaItem: agendaItemId,
    audience: "desks",
    status: "standing",
    readerDeskIds: { $contains: [deskId] },
  };
  const minutes = (await seer.em.find(Minute, of as never, {
    orderBy: { writtenAt: "asc", id: "asc" },
    limit: MOST_ROWS,
  })) as Minute[];
  return (await viewMinutes(seer, minutes)).map((row) => ({
    ...rowOf(row),
    readers: row.readers.map(({ name }) => name),
  }));
}
