import { tokyoDate } from "@tsunagi/japan";
import { castOf } from "./cast.ts";
import type { Deed, Mark, Scene } from "./deed.ts";
import type { Diary } from "./diary.ts";
import { type Quiet, quietOf } from "./quiet.ts";

const HOUR = 3_600_000;
/** So many stories go on at the same moment. */
const ABREAST = 6;

export interface Stage {
  /** Where the town is served. */
  readonly url: string;
  /** Tells the served town what time it is. */
  readonly setClock: (at: Date) => void;
  /** Lets the town's sweeps run at the time that the clock shows. */
  readonly sweep: () => Promise<void>;
  /** The connection of a job role, which may ask whether everything has been heard. */
  readonly ledgerUrl: string;
  readonly diary: Diary;
}

/** Lives these deeds in the order of time: what happens at one moment in different stories happens at once. */
export async function chronicle(deeds: readonly Deed[], stage: Stage): Promise<void> {
  const { diary } = stage;
  const done = new Map(diary.done);
  const made = new Map<string, Map<string, Mark>>();
  for (const deed of deeds) madeBy(made, deed.story);
  for (const [name, marks] of diary.done) remember(madeBy(made, name.split("/")[0] as string), marks);
  const left = deeds.filter((deed) => !done.has(nameOf(deed)));
  const moments = [...Map.groupBy(left, ({ at }) => at.getTime())].sort(([one], [other]) => one - other);
  const quiet = await quietOf(stage.ledgerUrl);
  const person = castOf(stage.url);
  try {
    for (const [index, [time, together]] of moments.entries()) {
      stage.setClock(new Date(time));
      const kept = await liveMoment(together, { stage, person, made });
      diary.write(kept);
      await settle(quiet, time, moments[index + 1]?.[0]);
    }
  } finally {
    await quiet.end();
  }
}

const nameOf = ({ story, step }: Deed): string => `${story}/${step}`;

type Done = readonly [deed: string, made: Readonly<Record<string, Mark>>];

interface Going {
  readonly stage: Stage;
  readonly person: ReturnType<typeof castOf>;
  readonly made: Map<string, Map<string, Mark>>;
}

/** Numbers are given one after the other; then every story goes on by itself. */
async function liveMoment(together: readonly Deed[], going: Going): Promise<Done[]> {
  const kept: Done[] = [];
  const live = async (deed: Deed) => void kept.push([nameOf(deed), await liveDeed(deed, going)]);
  for (const deed of together) if (deed.numbered) await live(deed);
  const rest = [
    ...Map.groupBy(
      together.filter(({ numbered }) => !numbered),
      ({ story }) => story,
    ).values(),
  ];
  const lane = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) for (const deed of next) await live(deed);
  };
  const lanes = await Promise.allSettled(Array.from({ length: ABREAST }, lane));
  for (const one of lanes) if (one.status === "rejected") throw one.reason;
  return kept;
}

async function liveDeed(deed: Deed, { stage, person, made }: Going): Promise<Record<string, Mark>> {
  const own = madeBy(made, deed.story);
  const fresh: Record<string, Mark> = {};
  const scene: Scene = {
    person: (seat, name = "") => person(seat, `${nameOf(deed)}/${name}`),
    made(name) {
      const mark = own.get(name);
      if (!mark) throw new Error(`${nameOf(deed)} needs ${name}, which nobody has made yet`);
      return mark;
    },
    keeps(name, { id, version = 0 }) {
      fresh[name] = { id, version };
      remember(own, fresh);
    },
    sweep: stage.sweep,
  };
  await deed.does(scene).catch((error: Error) => {
    throw new Error(`${nameOf(deed)} at ${deed.at.toISOString()}: ${error.message}`, { cause: error });
  });
  return fresh;
}

function madeBy(made: Map<string, Map<string, Mark>>, story: string): Map<string, Mark> {
  const known = made.get(story) ?? new Map<string, Mark>();
  made.set(story, known);
  return known;
}

function remember(into: Map<string, Mark>, marks: Readonly<Record<string, Mark>>): void {
  for (const [name, mark] of Object.entries(marks)) into.set(name, mark);
}

/** What is heard is dated by the clock: it does not go on far before that. */
async function settle(quiet: Quiet, time: number, next: number | undefined): Promise<void> {
  const isLast = next === undefined;
  if (isLast || next - time > HOUR || tokyoDate(new Date(next)) !== tokyoDate(new Date(time))) await quiet.heard();
}
