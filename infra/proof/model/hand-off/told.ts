import { tell } from "../facts.ts";
import { one, type World } from "../world.ts";
import type { Referral } from "./referral.ts";

/** Who finds a notice of what happened to a つなぎ: a desk, or there the person whose turn it is. */

type Side = "from" | "to";
type Whom = { readonly side: Side; readonly personally?: true };
const desk = (side: Side): readonly Whom[] => [{ side }];
const person = (side: Side): readonly Whom[] => [{ side, personally: true }];
const both: readonly Whom[] = [{ side: "to" }, { side: "from" }];

const TABLE = {
  sent: ["referral_sent", desk("to")],
  recalled: ["referral_recalled", desk("to")],
  acknowledged: ["referral_acknowledged", desk("from")],
  inquired: ["referral_inquired", person("from")],
  answered: ["referral_answered", person("to")],
  sentBack: ["referral_sent_back", person("from")],
  resubmitted: ["referral_resubmitted", person("to")],
  declined: ["referral_declined", person("from")],
  advised: ["referral_advised", desk("from")],
  redirected: ["referral_redirected", person("to")],
  accepted: ["referral_accepted", desk("from")],
  contacted: ["referral_contacted", desk("from")],
  begun: ["referral_begun", desk("from")],
  updated: ["referral_updated", desk("from")],
  held: ["referral_held", desk("from")],
  resumed: ["referral_resumed", desk("from")],
  reported: ["referral_reported", person("from")],
  confirmed: ["referral_confirmed", person("to")],
  contested: ["referral_contested", person("to")],
  cancelled: ["referral_cancelled", person("to")],
  misdirected: ["referral_misdirected", both],
  returned: ["referral_returned", desk("from")],
  lapsed: ["referral_basis_ended", both],
  stopped: ["referral_stopped", desk("from")],
  continued: ["referral_continued", desk("from")],
} as const satisfies Readonly<Record<string, readonly [string, readonly Whom[]]>>;
export type News = keyof typeof TABLE;

/**
 * The news reaches those whom the table names; who was never sent it, or has it no more, is told nothing of it.
 * @param before as it was until then: what is taken away is told to whoever had it
 */
export function tells(world: World, id: string, news: News, before?: Referral): World {
  const referral = one(world.referrals, id);
  const [topic, whom] = TABLE[news];
  const knows = ({ side }: Whom) => side === "from" || referral.sent || (before?.sent ?? false);
  return whom
    .filter(knows)
    .reduce((next, { side, personally }) => inform(next, referral, topic, referral[side], personally), world);
}

/** Whose turn it is hears of it in person, at whichever desk. */
export function tellsWhoseTurn(world: World, id: string, topic: string): World {
  const referral = one(world.referrals, id);
  return referral.next ? inform(world, referral, topic, referral.next.desk, true) : world;
}

export const tellsDesk = (world: World, id: string, topic: string, desk: string): World =>
  inform(world, one(world.referrals, id), topic, desk);

function inform(world: World, { id, next, municipality }: Referral, topic: string, desk: string, personally?: true) {
  const staff = personally && next?.desk === desk ? next.staff : null;
  return tell(world, { topic, desk, staff, about: id, municipality });
}
