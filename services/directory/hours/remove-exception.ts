import { problems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { calendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import { DeskException } from "./desk-exception.ts";
import { showSettings } from "./settings.view.ts";

export const removeException = command("removeException", async (context) => {
  const { actor, em, params, now, flush } = context;
  const desk = await getDeskTo(em, actor, "readSettings", params.deskId);
  actor.must("removeException", desk);
  const exception = await em.findOne(DeskException, { deskId: desk.id, date: calendarDate(params.date) });
  if (!exception) throw new Refusal(problems.notFound);
  em.remove(exception);
  desk.openOtherwise({ by: actor.me.staffId, at: now });
  await flush();
  return showSettings(context, desk.id);
});
