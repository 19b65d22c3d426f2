import { type DeskId, deskTimeProblems, type StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { CalendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import type { Desk } from "../desk/desk.ts";
import { dayAhead } from "../hours/days-ahead.ts";
import { showSettings } from "../hours/settings.view.ts";
import { Staff } from "../staff/staff.ts";
import { DutyShift } from "./duty-shift.ts";
import { worksOn } from "./people.ts";

export const setDutyShift = command(
  "setDutyShift",
  async (context) => {
    const { actor, em, params, body, now, flush, unchanged } = context;
    const desk = unchanged(await getDeskTo(em, actor, "readSettings", params.deskId));
    actor.must("setDutyShift", desk);
    await give(em, desk, dayAhead(params.date, now), body.staffId);
    desk.sign({ by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  (context, id) => showSettings(context, id as DeskId),
);

/** The day is this person's; nobody's: the standing 当番 has it. */
async function give(em: Em, desk: Desk, date: CalendarDate, staffId: StaffId | null): Promise<void> {
  const known = await em.findOne(DutyShift, { deskId: desk.id, date });
  if (staffId === null) {
    if (known) em.remove(known);
    return;
  }
  if (!(await worksOn(em, desk.id, staffId, date))) throw new Refusal(deskTimeProblems.notAtThisDesk);
  const staff = em.getReference(Staff, staffId);
  if (known) known.staff = staff as never;
  else em.persist(em.create(DutyShift, { deskId: desk.id, date, municipalityId: desk.municipalityId, staff }));
}
