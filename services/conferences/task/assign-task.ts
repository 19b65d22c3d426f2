import { type DeskId, minuteProblems, type StaffId, type TaskId } from "@tsunagi/contracts";
import { newId, worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { reads } from "../minute/audience.ts";
import { getMinute, nextChange } from "../minute/minute.store.ts";
import { showMinute } from "../minute/minute.view.ts";
import { mustSitThere } from "../seat/at-table.ts";
import { Task } from "./task.ts";

const LONGEST_DAYS = 366;

/** Decision → work in one gesture: what, which desk, until when. */
export const assignTask = command(
  "assignTask",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    const seen = await getMinute(em, actor, params.minuteId);
    actor.must("assign", seen);
    const item = await enterAgendaItem(em, actor, seen.agendaItem.id as typeof item.id);
    await holdOpen(em, item);
    // Whoever narrows the row waits, or this one finds it narrowed.
    const touched = await nextChange(em, item);
    const minute = await getMinute(em, actor, params.minuteId);
    minute.mayChange("assign", actor.me.staffId, now);
    if (minute.kind !== "decision") throw new Refusal(minuteProblems.notADecision);
    const [deskId, staffId] = [body.deskId as DeskId, body.staffId as StaffId | undefined];
    await mustSitThere(em, item, deskId);
    if (deskId !== item.hostDeskId && !reads(minute, deskId)) throw new Refusal(minuteProblems.ownerReads);
    if (staffId && !(await worksAt(em, staffId, deskId, now))) throw new Refusal(minuteProblems.notAtTable);
    const id = newId<TaskId>(now);
    const task = em.create(Task, {
      id,
      municipalityId: actor.me.municipalityId,
      conferenceId: item.conference.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
      audience: minute.audience,
      readerDeskIds: minute.readerDeskIds,
      form: body.form,
      sealedBody: await compartmentOf(sealer, item.conferenceCase).seal(id, body.body),
      deskId,
      staffId: staffId ?? null,
      dueOn: dueOn(body.dueOn, now),
      status: "todo",
      assignedBy: actor.me.staffId,
      assignedAt: now,
      version: 1,
      minute,
      agendaItem: item,
      conferenceCase: item.conferenceCase,
    });
    task.assigned();
    minute.touch(touched);
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);

function dueOn(day: string, now: Date): string {
  const today = tokyoDate(now);
  const due = calendarDate(day);
  if (due < today || due > addDays(today, LONGEST_DAYS)) throw new Refusal(minuteProblems.pastDue);
  return due;
}
