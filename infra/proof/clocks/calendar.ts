import type { Draw } from "../moves/draw.ts";
import { type Player, players } from "../town/actors.ts";
import { staffOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";

/** A town's calendar as it comes: people are away, desks close, the 当番 changes, hours are set anew. */

const DAY = 86_400_000;
const dayIn = (stage: Stage, days: number) =>
  new Date(stage.now() + days * DAY).toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
const keepers = players.filter(({ role }) => ["desk_worker", "supervisor", "coordinator"].includes(role));
const leads = keepers.filter(({ role }) => role === "supervisor");
const colleagues = ({ desk, staff }: Player) =>
  staffOf(desk).flatMap(({ staff: one, role }) => (one !== staff && role !== "manager" ? [one] : []));

/** What somebody sets upon the settings as they are now. */
async function set(stage: Stage, who: Player, noun: string, body: object): Promise<boolean> {
  const path = `/desks/${who.desk}`;
  const version = (await stage.get(who, `${path}/settings`)).headers.etag ?? '"1"';
  return (await stage.ask(who, "PUT", `${path}/${noun}`, { body, version })).status < 300;
}

type Change = (stage: Stage, draw: Draw) => Promise<unknown>;

const CHANGES: readonly Change[] = [
  // Away today or from the next days on, with somebody who acts for them or without.
  async (stage, draw) => {
    const who = draw.of(keepers);
    const others = colleagues(who);
    const from = draw.of([0, 0, 1, 3]);
    const until = dayIn(stage, from + draw.of([0, 1, 4, 12]));
    const deputyId = others.length > 0 && draw.chance(50) ? draw.of(others) : null;
    const staffId = who.role === "supervisor" && others.length > 0 && draw.chance(50) ? draw.of(others) : who.staff;
    const body = { staffId, from: dayIn(stage, from), until, deputyId: deputyId === staffId ? null : deputyId };
    await stage.ask(who, "POST", "/absences", { body: { ...body, reason: "leave" } });
  },
  async (stage, draw) => {
    const who = draw.of(keepers);
    const { body } = await stage.get(who, "/absences?limit=20");
    if (!body?.items?.length) return;
    const { id, version } = draw.of(body.items as { id: string; version: number }[]);
    await stage.ask(who, "POST", `/absences/${id}/ending`, { version: `"${version}"` });
  },
  async (stage, draw) => {
    const who = draw.of(keepers);
    if (draw.chance(60)) await stage.ask(who, "POST", `/desks/${who.desk}/closure`, { body: { reason: "研修のため" } });
    else await stage.ask(who, "DELETE", `/desks/${who.desk}/closure`);
  },
  async (stage, draw) => {
    const who = draw.of(leads);
    const hours = draw.chance(60) ? [] : [{ opens: "10:00", closes: "12:00" }];
    const body = { date: dayIn(stage, draw.of([0, 1, 2, 5])), hours, reason: "臨時" };
    await stage.ask(who, "POST", `/desks/${who.desk}/exceptions`, { body });
  },
  async (stage, draw) => {
    const who = draw.of(keepers);
    const staffId = draw.of([who.staff, ...colleagues(who)]);
    await set(stage, who, `duty/${dayIn(stage, draw.of([0, 1, 2]))}`, { staffId });
  },
  async (stage, draw) => {
    const who = draw.of(leads);
    await set(stage, who, "duty", { staffId: draw.of([who.staff, ...colleagues(who)]) });
  },
  // Some days of the week, two days a month, or none at all.
  async (stage, draw) => {
    const who = draw.of(leads);
    const week = draw.some([1, 2, 3, 4, 5]).map((weekday) => ({ weekday, opens: "09:00", closes: "17:00" }));
    const month = [{ weekday: 4, nth: [1, 3], opens: "09:00", closes: "16:00" }];
    const others = keepers.filter(({ desk }) => desk !== who.desk).map(({ desk }) => desk);
    const fallbackDeskId = draw.of(others);
    const isSet = await set(stage, who, "hours", {
      hours: draw.of([week, week, month]),
      closesOnHolidays: draw.chance(70),
      fallbackDeskId,
    });
    if (isSet) stage.fallbacks.set(who.desk, fallbackDeskId);
  },
  async (stage, draw) => {
    await set(stage, draw.of(leads), "limits", { B: { contact: draw.of([1, 2]) }, C: { answer: draw.of([1, 2, 4]) } });
  },
];

/** One change of the calendar by whoever may make it, or may not: what it says is another proof's matter. */
export const changeCalendar: Change = (stage, draw) => draw.of(CHANGES)(stage, draw);
