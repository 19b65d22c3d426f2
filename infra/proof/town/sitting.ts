import type { AgendaItemSeen, ConferenceSeen, MinuteSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { works } from "../model/sight.ts";
import type { Player } from "./actors.ts";
import type { Stage } from "./stage.ts";

/**
 * A sealed conference of the 生活福祉課: 佐々木 prepares it and 小川 presides. 桐山 sits there and has confirmed secrecy, 望月
 * too and writes; 田中 has not confirmed it; 河合 had a place and has it no more. Everybody else has none.
 */
export interface Sitting {
  readonly conference: ConferenceSeen;
  readonly item: AgendaItemSeen;
}

export type Stand = "draft" | "announced" | "in_session" | "running";

const HOST = town.desks.fukushi.id;
const KIND = town.conferenceKinds.konkyu.id;
const OF_THE_TOWN = { municipality: town.municipality.id };

export const newItem = { kindId: KIND, minutes: 20, subject: { topic: "見守り", person: "沢渡 一郎" } };

/** Who belongs to the desk that prepares it. */
export const isHost = (who: Player): boolean => works(who, OF_THE_TOWN) && who.desk === HOST;
export const presides = (who: Player): boolean => isHost(who) && who.role === "supervisor";
/** Who may know that there is one, once it is announced. */
export const isConvened = ({ name }: Player): boolean => ["kiriyama", "mochizuki", "tanaka"].includes(name);
export const isInside = (who: Player): boolean => isHost(who) || ["kiriyama", "mochizuki"].includes(who.name);
export const isScribe = ({ name }: Player): boolean => name === "mochizuki";

/** A sitting of its own that has come so far. */
export async function sit({ house }: Stage, stand: Stand): Promise<Sitting> {
  const [sasaki, ogawa] = [house.as(town.sasaki), house.as(town.ogawa)];
  const planned = await sasaki.plansConference();
  const item = await sasaki.addsItem(planned, newItem);
  for (const member of [town.kiriyama, town.tanaka, town.kawai]) await sasaki.seats(item, member);
  const { inside } = await sasaki.seats(item, town.mochizuki, "scribe");
  await sasaki.toSeat(seatIn(inside, town.kawai.id), "leaving");
  const now = async () => ({ conference: await sasaki.seesConference(planned), item: await sasaki.seesItem(item) });
  if (stand === "draft") return now();
  await ogawa.conducts(await ogawa.seesConference(planned), "announcement");
  for (const member of [town.kiriyama, town.mochizuki]) await house.as(member).pledges(item);
  if (stand === "announced") return now();
  await sasaki.conducts(await sasaki.seesConference(planned), "opening");
  if (stand !== "running") return now();
  await sasaki.moves(await sasaki.seesItem(item), "start");
  // Who came is known: nothing keeps it from being closed.
  await sasaki.marksAll(item);
  return now();
}

/** A decision in its minutes, with a task for the desk of 桐山. */
export async function decide(stage: Stage): Promise<Sitting & { readonly minute: MinuteSeen }> {
  const sitting = await sit(stage, "running");
  const sasaki = stage.house.as(town.sasaki);
  const decision = await sasaki.writes(sitting.item, { kind: "decision" });
  return { ...sitting, minute: await sasaki.assigns(decision, town.desks.hotChuo) };
}

/** The place of 田中 at it. */
export const ofTanaka = ({ item }: Sitting): string => seatIn(item.inside, town.tanaka.id).id;

function seatIn(inside: AgendaItemSeen["inside"], staffId: string) {
  const seat = inside?.seats.find(({ staff }) => staff.id === staffId);
  if (!seat) throw new Error("this one has no place there");
  return seat;
}
