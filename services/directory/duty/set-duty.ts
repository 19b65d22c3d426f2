import { deskTimeProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import { showSettings } from "../hours/settings.view.ts";
import { worksOn } from "./people.ts";

export const setDuty = command(
  "setDuty",
  async (context) => {
    const { actor, em, params, body, now, flush, unchanged } = context;
    const desk = unchanged(await getDeskTo(em, actor, "readSettings", params.deskId));
    actor.must("setDuty", desk);
    if (!(await worksOn(em, desk.id, body.staffId, tokyoDate(now)))) throw new Refusal(deskTimeProblems.notAtThisDesk);
    desk.setDuty(body.staffId, { by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  showSettings,
);
