import { command } from "@tsunagi/http";
import { getDeskTo } from "../desk/desk.store.ts";
import { showSettings } from "./settings.view.ts";

export const setLimits = command(
  "setLimits",
  async (context) => {
    const { actor, em, params, body, now, flush, unchanged } = context;
    const desk = unchanged(await getDeskTo(em, actor, "readSettings", params.deskId));
    actor.must("setLimits", desk);
    // Without a word of its own a desk keeps to the town's.
    const says = Object.values(body).some((duties) => duties && Object.keys(duties).length > 0);
    desk.setLimits(says ? JSON.parse(JSON.stringify(body)) : null, { by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  showSettings,
);
