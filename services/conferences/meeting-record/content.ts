import { type MeetingRecordContent, type MinuteId, meetingRecordProblems } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { unsealSubject } from "../agenda-item/subject.ts";
import { guestsWhoCame } from "../guest/speaking/who-came.ts";
import { Minute } from "../minute/minute.ts";
import { viewMinutes } from "../minute/minute.view.ts";
import { viewSeats } from "../seat/seat.view.ts";

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
  const seats = await viewSeats(em, actor, item);
  return {
    ...{ title, form, place, topic, person },
    host: names.desk(item.hostDeskId).name,
    kind: item.kind.name,
    number: item.number,
    startedAt: item.startedAt?.toISOString() ?? null,
    endedAt: item.endedAt?.toISOString() ?? null,
    seats: seats.map(({ staff, desk, part, attendance }) => ({ name: staff.name, desk: desk.name, part, attendance })),
    guests: await guestsWhoCame(seer, item),
    rows: await rowsOf(seer, item, written.corrections),
    remarks: written.remarks || null,
  };
}

/** The rows for everybody who has a place: what is for 会長・事務局 alone is in no edition, and so on no paper. */
async function rowsOf(seer: Seer, item: AgendaItem, corrections: Written["corrections"]) {
  const of = { agendaItem: item.id, audience: "roster", status: "standing" } as never;
  const minutes = (await seer.em.find(Minute, of, {
    orderBy: { writtenAt: "asc", id: "asc" },
    limit: MOST_ROWS,
  })) as Minute[];
  const right = new Map(corrections.map(({ minuteId, body }) => [minuteId as string, body]));
  const isUnknown = [...right.keys()].some((id) => !minutes.some((minute) => minute.id === id));
  if (isUnknown) throw new Refusal(meetingRecordProblems.unknownRow);
  return (await viewMinutes(seer, minutes)).map(({ id, kind, speaker, body, tasks }) => ({
    minuteId: id,
    kind,
    speaker: speaker?.name ?? null,
    body: right.get(id) ?? body,
    corrected: (right.get(id) ?? body) !== body,
    tasks: tasks
      .filter(({ status }) => status !== "dropped")
      .map(({ form, body: what, desk, staff, dueOn }) => ({
        ...{ form, dueOn },
        body: what,
        desk: desk.name,
        staff: staff?.name ?? null,
      })),
  }));
}
