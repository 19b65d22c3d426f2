import { problems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import { DeskClosure } from "./desk-exception.ts";
import { showSettings } from "./settings.view.ts";

export const reopenToday = command("reopenToday", async (context) => {
  const { actor, em, params, now, flush } = context;
  const desk = await getDeskTo(em, actor, "readSettings", params.deskId);
  actor.must("reopenToday", desk);
  const closure = await em.findOne(DeskClosure, { deskId: desk.id, date: tokyoDate(now) });
  if (!closure) throw new Refusal(problems.notNow);
  em.remove(closure);
  desk.openOtherwise({ by: actor.me.staffId, at: now });
  await flush();
  return showSettings(context, desk.id);
});
