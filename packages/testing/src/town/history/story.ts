import { addDays, type CalendarDate } from "@tsunagi/japan";
import type { Calendar, Slot } from "./calendar.ts";
import { givesConsent, knownOf, opensCase, raisesBasis } from "./cases.ts";
import type { Deed } from "./chronicle/deed.ts";
import { type Moves, movesOf } from "./course/moves.ts";
import { type Told, tellingOf } from "./course/telling.ts";
import type { Home, Seat } from "./home.ts";
import { handleIncident } from "./incidents.ts";
import { recordsOf } from "./records.ts";

/** How long before the first つなぎ a case was opened. */
const BEFORE_DAYS = 9;
const NUMBERED: readonly (keyof Moves)[] = ["draft", "send"];

/** Everything that happens around one household, not in order yet. */
export function storyOf(home: Home, cal: Calendar, now: Date): Deed[] {
  const told = tellingOf(home, cal);
  const story = home.kana;
  const begins = told[0]?.begins as CalendarDate;
  const [opened] = [cal.weekAfter(addDays(begins, -BEFORE_DAYS), 0), cal.after(begins, -2)].toSorted() as [
    CalendarDate,
  ];
  return [
    {
      story,
      step: "case",
      at: cal.at(opened, 1),
      numbered: true,
      does: (scene) => opensCase(scene, home.worker, knownOf(home, now)),
    },
    ...groundsOf(home, told, opened, cal, now),
    ...told.flatMap((one) => [...courseOf(story, one, cal), ...handleIncident(story, one, cal)]),
    ...recordsOf(home, told, opened, cal),
  ];
}

function courseOf(story: string, { part, course }: Told, cal: Calendar): Deed[] {
  const moves = movesOf(part);
  return course.map(({ move, date, slot, minutes }, place) => ({
    story,
    step: `${part.name} ${place} ${move}`,
    at: cal.at(date, slot, minutes),
    ...(NUMBERED.includes(move) && { numbered: true as const }),
    does: (scene) => moves[move](scene, cal.at(date, slot, minutes)),
  }));
}

/** At the opening; and anew once a consent was withdrawn, or the case has passed to another desk. */
function groundsOf(home: Home, told: readonly Told[], opened: CalendarDate, cal: Calendar, now: Date): Deed[] {
  const groups: { day: CalendarDate; seat: Seat; coming: Told[] }[] = [];
  let isDue = true;
  for (const one of told) {
    const day = groups.length > 0 ? cal.after(one.begins, -2) : opened;
    if (isDue) groups.push({ day, seat: one.part.sender, coming: [] });
    groups.at(-1)?.coming.push(one);
    isDue = one.part.chapter.kind === "transfer" || one.course.some(({ move }) => move === "withdraw");
  }
  const consent = (group: (typeof groups)[number], place: number): Deed => ({
    story: home.kana,
    step: `consent ${place}`,
    at: cal.at(group.day, 2),
    does: (scene) =>
      givesConsent(
        scene,
        group.seat,
        home,
        group.coming.map(({ part }) => part.chapter),
        now,
      ),
  });
  if (!home.basis) return groups.map(consent);
  const isInstead = !home.basis.waiting;
  const day = isInstead ? opened : cal.daysAgo(2);
  return [...(isInstead ? [] : groups.map(consent)), ...basisDeeds(home, (slot) => cal.at(day, slot), now)];
}

const A_LONG_WAY_AHEAD = 120 * 86_400_000;

function basisDeeds(home: Home, at: (slot: Slot) => Date, now: Date): Deed[] {
  const until = new Date(now.getTime() + A_LONG_WAY_AHEAD);
  const asked: Deed = {
    story: home.kana,
    step: "basis",
    at: at(2),
    does: (scene) => raisesBasis(scene, home.worker, home, until),
  };
  if (home.basis?.waiting) return [asked];
  const approved: Deed = {
    story: home.kana,
    step: "approval",
    at: at(3),
    async does(scene) {
      const basis = scene.made("basis");
      scene.keeps("basis", await scene.person("eguchi").approves(basis, "理由と範囲を確かめました。"));
    },
  };
  return [asked, approved];
}
