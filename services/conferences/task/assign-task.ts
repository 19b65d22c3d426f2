import { type DeskId, minuteProblems, type StaffId, type TaskId } from "@tsunagi/contracts";
import { newId, worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
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
    const minute = await getMinute(em, actor, params.minuteId);
    actor.must("assign", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    await holdOpen(em, item);
    minute.mayChange("assign", actor.me.staffId, now);
    if (minute.kind !== "decision") throw new Refusal(minuteProblems.notADecision);
    const [deskId, staffId] = [body.deskId as DeskId, body.staffId as StaffId | undefined];
    await mustSitThere(em, item, deskId);
    if (staffId && !(await worksAt(em, staffId, deskId, now))) throw new Refusal(minuteProblems.notAtTable);
    const id = newId<TaskId>(now);
    const task = em.create(Task, {
      id,
      municipalityId: actor.me.municipalityId,
      conferenceId: item.conference.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
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
    minute.touch(await nextChange(em, item));
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
