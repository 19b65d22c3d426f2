import { put } from "../../model/facts.ts";
import { isInside, knowsSitting } from "../../model/rooms/place.ts";
import type { Item, Sitting } from "../../model/rooms/room.ts";
import { type Case, one, type World } from "../../model/world.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import type { Deed } from "../deed.ts";

/** What a host does with a sitting: with a token in every word, and everybody who may read it by the model. */

const DAY_MS = 86_400_000;

const versionOf = async (stage: Stage, who: Player, path: string): Promise<string> =>
  (await stage.get(who, path)).headers.etag ?? '"1"';

/** The model, with other facts of its rooms. */
export const inRooms = (world: World, change: Partial<World["rooms"]>): World => ({
  ...world,
  rooms: { ...world.rooms, ...change },
});

export function planning(stage: Stage, who: Player): Deed {
  const [title, place] = ["title", "place"].map((kind) => stage.canaries.plant(kind, who)) as [string, string];
  const startsAt = new Date(stage.now() + 2 * DAY_MS);
  const endsAt = new Date(startsAt.getTime() + DAY_MS / 12);
  return {
    name: "plans a sitting",
    method: "POST",
    path: "/conferences",
    body: { title, place, form: "meeting", startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    expect: [201],
    done({ body: { id } }) {
      const sitting: Sitting = { id, municipality: who.municipality, host: who.desk, status: "draft", overAt: null };
      for (const token of [title, place])
        stage.canaries.settle(token, (world, actor) => knowsSitting(world, actor, one(world.rooms.sittings, id)));
      return inRooms(stage.world, { sittings: [...stage.world.rooms.sittings, sitting] });
    },
  };
}

/** What an item of a sitting is about: somebody new, a case on consent, what the town lacks, or what was spoken of before. */
export type About =
  | { readonly kind: string; readonly secrecy: "sealed" | "open" }
  | { readonly kind: string; readonly secrecy: "members"; readonly case: Case }
  | { readonly kind: string; readonly again: Item };

export function addingItem(stage: Stage, who: Player, sitting: Sitting, about: About): Deed {
  const again = "again" in about ? about.again : undefined;
  const words = again ? [] : (["topic", "ask"] as const).map((kind) => stage.canaries.plant(kind, who));
  const [topic, ask] = words;
  const named = "secrecy" in about && about.secrecy === "sealed" ? stage.canaries.plant("person", who) : undefined;
  const body = again
    ? { kindId: about.kind, minutes: 20, conferenceCaseId: again.about }
    : {
        kindId: about.kind,
        minutes: 20,
        ...("case" in about && { caseId: about.case.id }),
        subject: { topic, ask, ...(named && { person: named }) },
      };
  return {
    name: again ? "takes up again" : "adds an item",
    method: "POST",
    path: `/conferences/${sitting.id}/agenda-items`,
    body,
    expect: [201],
    done({ body: { id, conferenceCaseId } }) {
      const item: Item = {
        id,
        municipality: who.municipality,
        host: who.desk,
        sitting: sitting.id,
        about: conferenceCaseId,
        secrecy: again?.secrecy ?? ("secrecy" in about ? about.secrecy : "sealed"),
        case: again?.case ?? ("case" in about ? about.case.id : null),
        status: "planned",
        shown: sitting.status !== "draft",
        startedAt: null,
      };
      for (const token of named ? [...words, named] : words)
        stage.canaries.settle(token, (world, actor, now) =>
          world.rooms.items.some((one) => one.about === conferenceCaseId && isInside(world, actor, one, now)),
        );
      return inRooms(stage.world, { items: [...stage.world.rooms.items, item] });
    },
  };
}

const NOUNS = { announce: "announcement", open: "opening", close: "closing", callOff: "calling-off" } as const;
const STANDS = { announce: "announced", open: "in_session", close: "closed", callOff: "called_off" } as const;

export async function conducting(stage: Stage, who: Player, { id }: Sitting, verb: keyof typeof NOUNS): Promise<Deed> {
  const path = `/conferences/${id}`;
  return {
    name: verb,
    method: "POST",
    path: `${path}/${NOUNS[verb]}`,
    version: await versionOf(stage, who, path),
    ...(verb === "callOff" && { body: { reason: "weather" } }),
    expect: [201],
    done() {
      const { sittings, items } = stage.world.rooms;
      const ofIt = items.filter((item) => item.sitting === id);
      const changed = ofIt.map((item): Item => ({ ...item, ...ITEM_WITH[verb](item) }));
      return inRooms(stage.world, {
        sittings: put(sittings, id, { status: STANDS[verb], ...(OVER.has(verb) && { overAt: stage.now() }) }),
        items: items.map((item) => changed.find((other) => other.id === item.id) ?? item),
      });
    },
  };
}

const OVER: ReadonlySet<string> = new Set(["close", "callOff"]);

/** What becomes of the items with their sitting: what was spoken of is closed, what was not goes to the next one. */
const ITEM_WITH: Readonly<Record<keyof typeof NOUNS, (item: Item) => Partial<Item>>> = {
  announce: () => ({ shown: true }),
  open: () => ({}),
  close: ({ status }) => ({ status: status === "planned" || status === "postponed" ? "postponed" : "closed" }),
  callOff: () => ({ status: "postponed" }),
};

export async function movingItem(
  stage: Stage,
  who: Player,
  { id, startedAt }: Item,
  verb: "start" | "end" | "postpone",
): Promise<Deed> {
  const path = `/agenda-items/${id}`;
  const status = { start: "running", end: "ended", postpone: "postponed" } as const;
  return {
    name: `${verb} an item`,
    method: "POST",
    path: `${path}/${verb === "postpone" ? "postponement" : verb}`,
    version: await versionOf(stage, who, path),
    ...(verb === "postpone" && { body: { reason: "no_time" } }),
    expect: [201],
    done: () =>
      inRooms(stage.world, {
        items: put(stage.world.rooms.items, id, {
          status: status[verb],
          startedAt: verb === "start" ? (startedAt ?? stage.now()) : startedAt,
        }),
      }),
  };
}
