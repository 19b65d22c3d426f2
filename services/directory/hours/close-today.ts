import { deskTimeProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import { Staff } from "../staff/staff.ts";
import { DeskClosure } from "./desk-exception.ts";
import { showSettings } from "./settings.view.ts";

export const closeToday = command(
  "closeToday",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    const desk = await getDeskTo(em, actor, "readSettings", params.deskId);
    actor.must("closeToday", desk);
    const { id: deskId, municipalityId } = desk;
    const key = { deskId, date: tokyoDate(now) };
    if (await em.findOne(DeskClosure, key)) throw new Refusal(deskTimeProblems.closedAlready);
    const byStaff = em.getReference(Staff, actor.me.staffId);
    em.persist(em.create(DeskClosure, { ...key, municipalityId, reason: body.reason, at: now, byStaff }));
    desk.openOtherwise({ by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  showSettings,
);
