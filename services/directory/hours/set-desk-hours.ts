import { deskTimeProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import type { Weekday } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getDeskTo } from "../desk/desk.store.ts";
import { Desk } from "../desk/desk.ts";
import { showSettings } from "./settings.view.ts";

export const setDeskHours = command(
  "setDeskHours",
  async (context) => {
    const { actor, em, params, body, now, flush, unchanged } = context;
    const desk = unchanged(await getDeskTo(em, actor, "readSettings", params.deskId));
    actor.must("setHours", desk);
    const id = body.fallbackDeskId;
    // Who has no account cannot answer for a desk either.
    const where = { $and: [actor.where("read", "Desk"), { id, outside: false }] };
    const fallback = id === null ? null : await em.findOne(Desk, where as never);
    if (id !== null && (!fallback || id === desk.id)) throw new Refusal(deskTimeProblems.unknownFallback);
    const hours = body.hours.map(({ weekday, nth, opens, closes }) => ({
      weekday: weekday as Weekday,
      ...(nth && { nth }),
      opens,
      closes,
    }));
    desk.setHours({ hours, closesOnHolidays: body.closesOnHolidays }, fallback, { by: actor.me.staffId, at: now });
    await flush();
    return showSettings(context, desk.id);
  },
  showSettings,
);
