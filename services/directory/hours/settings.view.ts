import type { DeskId, DeskSettings } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type CalendarDate, openingAt, tokyoDate } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import type { Desk } from "../desk/desk.ts";
import { peopleOf } from "../duty/people.ts";
import { rosterOf } from "../duty/roster.ts";
import { type Named, namesOfStaff } from "../staff/names.ts";
import { DeskClosure, DeskException } from "./desk-exception.ts";
import { doorOf } from "./doors.ts";
import { viewLimits } from "./limits.view.ts";

const VERBS = [
  "setHours",
  "addException",
  "removeException",
  "closeToday",
  "reopenToday",
  "setDuty",
  "setDutyShift",
  "setLimits",
];

interface Asking {
  readonly em: Em;
  readonly actor: Actor;
  readonly now: Date;
}

/** What the caller's desk says of its own time, as it holds now. */
export async function showSettings({ em, actor, now }: Asking, id: string): Promise<DeskSettings> {
  const desk = await getDeskTo(em, actor, "readSettings", id as DeskId);
  const today = tokyoDate(now);
  const door = await doorOf(em, desk, now);
  const named = await namesOfStaff(em, [desk.dutyStaffId, desk.settingsBy]);
  const people = await peopleOf(em, desk.id, today);
  const closure = await em.findOne(DeskClosure, { deskId: desk.id, date: today }, { populate: ["byStaff"] });
  const { open, ...change } = openingAt(door.rule, now) as { open: boolean; until?: Date; opensAt?: Date };
  return {
    id: desk.id,
    name: desk.name,
    today,
    isOpen: open,
    changesAt: (change.until ?? change.opensAt)?.toISOString() ?? null,
    closedToday: closure && said(closure),
    hours: desk.hours.hours.map(({ nth, ...row }) => ({ ...row, ...(nth && { nth: [...nth] }) })),
    closesOnHolidays: desk.hours.closesOnHolidays,
    fallback: desk.fallbackDesk ? { id: desk.fallbackDesk.id, name: desk.fallbackDesk.name } : null,
    exceptions: await exceptionsOf(em, desk, today),
    duty: desk.dutyStaffId ? named(desk.dutyStaffId) : null,
    roster: await rosterOf(em, desk, door.rule, people, now),
    people: people.map(({ id, name }) => ({ id, name })),
    limits: viewLimits(desk.limits ?? null),
    changed: changeOf(desk, named),
    version: desk.version,
    actions: VERBS.filter((verb) => actor.may(verb, desk)),
  };
}

async function exceptionsOf(em: Em, { id }: Desk, today: CalendarDate): Promise<DeskSettings["exceptions"]> {
  const ahead = { deskId: id, date: { $gte: today } };
  const found = await em.find(DeskException, ahead, { populate: ["byStaff"], orderBy: { date: "asc" }, limit: 400 });
  return found.map(({ date, hours, ...rest }) => ({ date, hours: [...hours], ...said(rest) }));
}

function changeOf({ settingsBy, settingsAt }: Desk, named: Named): DeskSettings["changed"] {
  return settingsBy && settingsAt ? { by: named(settingsBy), at: settingsAt.toISOString() } : null;
}

const said = ({ reason, byStaff, at }: { reason: string; byStaff: { id: string; name: string }; at: Date }) => ({
  reason,
  by: { id: byStaff.id, name: byStaff.name },
  at: at.toISOString(),
});
