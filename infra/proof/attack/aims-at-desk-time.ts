import { town } from "@tsunagi/testing/town";
import { dateIn } from "../deeds/terms.ts";
import { works } from "../model/sight.ts";
import { type Player, playerOf } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, look, type Shot } from "./aim.ts";

const DESK = town.desks.hotChuo.id;
const SETTINGS = `/desks/${DESK}/settings`;
const KIRIYAMA = town.kiriyama.id;
const nothing = async () => undefined;

/** How the time of ほっとステーション中央 is reached: its people what a day needs, its supervisor the rest. */
export function aimsAtDeskTime(): Readonly<Record<string, Aim>> {
  const kiriyama = playerOf("kiriyama");
  const own = (who: Player) => works(who, kiriyama) && who.desk === DESK;
  const daily = (who: Player, status: number) => [own(who) ? status : 404];
  const lasting = (who: Player) => [!own(who) ? 404 : who.role === "supervisor" ? 200 : 403];
  const version = async (stage: Stage, who: Player) => (await stage.get(who, SETTINGS)).headers.etag ?? '"1"';
  // Every absence has days of its own: what overlaps is refused for another reason.
  let days = 0;
  const absence = (stage: Stage) => {
    days = (days % 300) + 1;
    const day = dateIn(stage.now(), days);
    return { staffId: KIRIYAMA, from: day, until: day, deputyId: null, reason: "leave" };
  };
  const speaks = (who: Player) => own(who) && (who.staff === KIRIYAMA || who.role === "supervisor");
  const put = (path: string, body: unknown, expect: (who: Player) => number[]): Aim =>
    aim(
      nothing,
      async (stage, who): Promise<Shot> => ({
        method: "PUT",
        path: `/desks/${DESK}/${path}`,
        body,
        version: await version(stage, who),
        expect: expect(who),
      }),
    );
  const exception = (stage: Stage) => ({ date: dateIn(stage.now(), 9), hours: [], reason: "研修" });
  const closure = `/desks/${DESK}/closure`;
  return {
    getDeskSettings: aim(nothing, (_, who) => look(SETTINGS, own(who))),
    setDeskHours: put("hours", { ...town.desks.hotChuo.hours, fallbackDeskId: null }, lasting),
    setDuty: put("duty", { staffId: KIRIYAMA }, lasting),
    setLimits: put("limits", { C: { answer: 2 } }, lasting),
    setDutyShift: put(`duty/${dateIn(Date.now(), 5)}`, { staffId: KIRIYAMA }, (who) => daily(who, 200)),
    addException: aim(
      nothing,
      (stage, who): Shot => ({
        method: "POST",
        path: `/desks/${DESK}/exceptions`,
        body: exception(stage),
        expect: daily(who, 201),
      }),
    ),
    removeException: aim(
      (stage) => stage.ask(kiriyama, "POST", `/desks/${DESK}/exceptions`, { body: exception(stage) }),
      (stage, who): Shot => ({
        method: "DELETE",
        path: `/desks/${DESK}/exceptions/${dateIn(stage.now(), 9)}`,
        expect: daily(who, 200),
      }),
    ),
    closeToday: aim(
      (stage) => stage.ask(kiriyama, "DELETE", closure),
      (_, who): Shot => ({ method: "POST", path: closure, body: { reason: "研修" }, expect: daily(who, 201) }),
    ),
    reopenToday: aim(
      (stage) => stage.ask(kiriyama, "POST", closure, { body: { reason: "研修" } }),
      (_, who): Shot => ({ method: "DELETE", path: closure, expect: daily(who, 200) }),
    ),
    declareAbsence: aim(
      nothing,
      (stage, who): Shot => ({
        method: "POST",
        path: "/absences",
        body: absence(stage),
        expect: [!own(who) ? 404 : speaks(who) ? 201 : 403],
      }),
    ),
    listAbsences: aim(nothing, (): Shot => ({ method: "GET", path: "/absences", expect: [200] })),
    endAbsence: aim(
      async (stage) =>
        (await stage.ask(kiriyama, "POST", "/absences", { body: absence(stage) })).body as { id: string },
      (_, who, { id }): Shot => ({
        method: "POST",
        path: `/absences/${id}/ending`,
        version: '"1"',
        expect: [!own(who) ? 404 : speaks(who) ? 201 : 403],
      }),
    ),
  };
}
