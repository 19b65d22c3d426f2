import { command } from "@tsunagi/http";
import { getDeskTo } from "../desk/desk.store.ts";
import { Staff } from "../staff/staff.ts";
import { dayAhead } from "./days-ahead.ts";
import { DeskException } from "./desk-exception.ts";
import { showSettings } from "./settings.view.ts";

export const addException = command(
  "addException",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    const desk = await getDeskTo(em, actor, "readSettings", params.deskId);
    actor.must("addException", desk);
    const key = { deskId: desk.id, date: dayAhead(body.date, now) };
    const said = { hours: body.hours, reason: body.reason, at: now, byStaff: em.getReference(Staff, actor.me.staffId) };
    const known = await em.findOne(DeskException, key);
    if (known) em.assign(known, said);
    else em.persist(em.create(DeskException, { ...key, municipalityId: desk.municipalityId, ...said }));
    desk.openOtherwise({ by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  showSettings,
);
