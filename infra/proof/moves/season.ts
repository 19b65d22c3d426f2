import { town } from "@tsunagi/testing/town";
import { consenting, withdrawing } from "../deeds/consents.ts";
import type { Deed } from "../deeds/deed.ts";
import { changingSeat, markingAll, pledging, seating } from "../deeds/rooms/at-seats.ts";
import { type About, addingItem, conducting, movingItem, planning } from "../deeds/rooms/at-sittings.ts";
import { assigning, filling, striking, writingRow } from "../deeds/rooms/at-words.ts";
import { sitsIn } from "../model/rooms/place.ts";
import type { Item, Seat, Sitting } from "../model/rooms/room.ts";
import { works } from "../model/sight.ts";
import { ALL, type Case, one } from "../model/world.ts";
import { type Player, playerOf, players, presidesAtMarugoto } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import type { Draw } from "./draw.ts";

/** How one deed of the season is done; whoever plays it looks at the town afterwards. */
type Do = (who: Player, deed: Deed | Promise<Deed>) => Promise<unknown>;

interface Season {
  readonly stage: Stage;
  readonly draw: Draw;
  readonly does: Do;
}

/** A desk that prepares conferences: who does it, who presides, and what kinds it holds. */
interface Host {
  readonly prepares: Player;
  readonly presides: Player;
  readonly abouts: (season: Season, of: Case) => readonly About[];
}

const KIND = town.conferenceKinds;
const hosts: readonly Host[] = [
  {
    prepares: playerOf("sasaki"),
    presides: playerOf("ogawa"),
    abouts: () => [
      { kind: KIND.konkyu.id, secrecy: "sealed" },
      { kind: KIND.chosei.id, secrecy: "sealed" },
    ],
  },
  {
    prepares: playerOf("miyamoto"),
    presides: presidesAtMarugoto,
    abouts: () => [
      { kind: KIND.shien.id, secrecy: "sealed" },
      { kind: KIND.network.id, secrecy: "open" },
    ],
  },
  {
    prepares: playerOf("kiriyama"),
    presides: playerOf("shimura"),
    abouts: (_, of) => [
      { kind: KIND.kobetsu.id, secrecy: "members", case: of },
      { kind: KIND.kondan.id, secrecy: "open" },
    ],
  },
];

const OF_THE_TOWN = { municipality: town.municipality.id };
const CONSENTED = ["tanaka", "sasaki", "hayase"].map(playerOf);
const anybody = players.filter((one) => works(one, OF_THE_TOWN));

/** One sitting of each host, and what was spoken of taken up again: with other people, who may read it or may not. */
export async function playSeason(season: Season, of: Case): Promise<void> {
  const { stage, draw, does } = season;
  const kiriyama = playerOf("kiriyama");
  const recipients = CONSENTED.map(({ desk }) => desk);
  await does(kiriyama, consenting(stage, kiriyama, of, { categories: ALL, recipients, until: null }));
  for (const host of hosts) {
    const sitting = await prepare(season, host, host.abouts(season, of));
    if (draw.chance(15)) {
      await does(host.prepares, conducting(stage, host.prepares, sitting, "callOff"));
      continue;
    }
    await hold(season, host, sitting);
    // Not every one comes to a next one: a season would be half a day long.
    if (host !== hosts[0] && draw.chance(70)) continue;
    const again = stage.world.rooms.items.filter(({ sitting: at, secrecy }) => at === sitting.id && secrecy !== "open");
    const kinds = host.abouts(season, of);
    const next = await prepare(
      season,
      host,
      again.map((item, at) => ({ kind: (kinds[at] as About).kind, again: item })),
    );
    await talk(season, host, next);
    // And once more while that one is still going on: what comes is nobody's yet, whatever they were shown of earlier.
    await prepare(
      season,
      host,
      again.map((item, at) => ({ kind: (kinds[at] as About).kind, again: item })),
    );
  }
  const given = stage.world.consents.find((one) => one.case === of.id && !one.withdrawn);
  if (given) await does(kiriyama, withdrawing(stage, kiriyama, given));
}

const itemsOf = (stage: Stage, { id }: Sitting) => stage.world.rooms.items.filter(({ sitting }) => sitting === id);
const seatsOf = (stage: Stage, { id }: Item) =>
  stage.world.rooms.seats.filter(({ item, left }) => item === id && !left);
const playerIn = ({ staff, desk }: Seat) => players.find((who) => who.staff === staff && who.desk === desk) as Player;
const now = (stage: Stage, { id }: Sitting) => one(stage.world.rooms.sittings, id);

/** Planned, with its items and with people at them who are drawn, and announced. */
async function prepare({ stage, draw, does }: Season, { prepares, presides }: Host, abouts: readonly About[]) {
  await does(prepares, planning(stage, prepares));
  const sitting = stage.world.rooms.sittings.at(-1) as Sitting;
  for (const about of abouts) await does(prepares, addingItem(stage, prepares, sitting, about));
  for (const item of itemsOf(stage, sitting)) {
    if (item.secrecy === "open") continue;
    const [scribe, ...others] = called(draw, item, prepares);
    if (scribe) await does(prepares, seating(stage, prepares, item, scribe, true));
    for (const other of others) await does(prepares, seating(stage, prepares, item, other));
    if (others.length > 0 && draw.chance(30))
      await does(presides, changingSeat(stage, presides, draw.of(seatsOf(stage, item)), "leaving"));
  }
  await does(presides, conducting(stage, presides, sitting, "announce"));
  return now(stage, sitting);
}

/** Who is called to an item: never nobody, and to one on consent only those whom it names. */
function called(draw: Draw, { secrecy }: Item, prepares: Player): readonly Player[] {
  const among = (secrecy === "members" ? CONSENTED : anybody).filter(({ desk }) => desk !== prepares.desk);
  const drawn = draw.some(among).slice(0, 3);
  return drawn.length > 0 ? drawn : [draw.of(among)];
}

/** Held from its opening to its end. */
async function hold(season: Season, host: Host, sitting: Sitting): Promise<void> {
  const { stage, does } = season;
  const { prepares } = host;
  await talk(season, host, sitting);
  for (const item of itemsOf(stage, sitting)) {
    if (item.status === "running") await does(prepares, movingItem(stage, prepares, item, "end"));
    if (item.status !== "postponed") await does(prepares, markingAll(stage, prepares, item));
  }
  await does(prepares, conducting(stage, prepares, now(stage, sitting), "close"));
}

/** People confirm secrecy, bring what they know, come late, are sent out; and there is something said at every item. */
async function talk(season: Season, { prepares, presides }: Host, sitting: Sitting): Promise<void> {
  const { stage, draw, does } = season;
  for (const item of itemsOf(stage, sitting)) {
    for (const seat of seatsOf(stage, item)) await admit(season, item, seat, prepares);
  }
  await does(prepares, conducting(stage, prepares, now(stage, sitting), "open"));
  for (const item of itemsOf(stage, sitting)) {
    if (draw.chance(15)) {
      await does(prepares, movingItem(stage, prepares, item, "postpone"));
      continue;
    }
    await does(prepares, movingItem(stage, prepares, item, "start"));
    await speak(season, item, prepares);
    const seats = seatsOf(stage, item);
    if (seats.length > 0 && draw.chance(50))
      await does(presides, changingSeat(stage, presides, draw.of(seats), "earlier-minutes"));
    if (seats.length > 1 && draw.chance(40))
      await does(presides, changingSeat(stage, presides, draw.of(seats), "leaving"));
  }
}

/** In through the screen, or on paper, or not at all; inside they write what their agency brings. */
async function admit({ stage, draw, does }: Season, item: Item, seat: Seat, prepares: Player): Promise<void> {
  const who = playerIn(seat);
  if (item.secrecy === "sealed") {
    if (draw.chance(25)) return;
    const onPaper = draw.chance(30);
    await (onPaper
      ? does(prepares, changingSeat(stage, prepares, seat, "paper-pledge"))
      : does(who, pledging(stage, who, seat)));
  }
  if (draw.chance(50)) await does(who, filling(stage, who, item));
}

async function speak({ stage, draw, does }: Season, item: Item, prepares: Player): Promise<void> {
  const scribe = seatsOf(stage, item).find((seat) => seat.scribe);
  const writer = scribe && sitsIn(stage.world, playerIn(scribe), item) ? playerIn(scribe) : prepares;
  await does(writer, writingRow(stage, writer, item, { kind: "information", audience: "roster" }));
  if (draw.chance(60))
    await does(prepares, writingRow(stage, prepares, item, { kind: "information", audience: "host" }));
  const desks = seatsOf(stage, item).flatMap(({ desk }) => (desk === prepares.desk ? [] : [desk]));
  const readers = item.secrecy !== "open" && desks.length > 0 && draw.chance(50) ? [draw.of(desks)] : [];
  if (readers.length > 0)
    await does(prepares, writingRow(stage, prepares, item, { kind: "information", audience: "desks", readers }));
  const forSome = readers.length > 0 && draw.chance(50);
  const decided = forSome ? ({ audience: "desks", readers } as const) : ({ audience: "roster" } as const);
  await does(prepares, writingRow(stage, prepares, item, { kind: "decision", ...decided }));
  const decision = stage.world.rooms.rows.at(-1);
  const owner = draw.of([prepares.desk, ...(forSome ? readers : desks)]);
  if (decision) await does(prepares, assigning(stage, prepares, decision, owner));
  const ofItem = stage.world.rooms.rows.filter((row) => row.item === item.id && row.kind === "information");
  if (draw.chance(40)) await does(prepares, striking(stage, prepares, draw.of(ofItem)));
}
