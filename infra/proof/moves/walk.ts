import { attempt } from "../deeds/deed.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import type { Draw } from "./draw.ts";
import * as hand from "./hand-off.ts";
import * as moves from "./move.ts";

type Often = readonly (readonly [string, moves.Move, number])[];

/** How often each deed is tried, against each other. */
const ofCases: Often = [
  ["register", moves.register, 2],
  ["revise", moves.revise, 1],
  ["open a case", moves.openCase, 2],
  ["inform", moves.inform, 2],
  ["write", moves.write, 4],
  ["add", moves.add, 2],
  ["leave", moves.leave, 1],
  ["consent", moves.consent, 5],
  ["withdraw", moves.withdraw, 3],
  ["ask", moves.ask, 4],
  ["approve", moves.decide("approval"), 4],
  ["reject", moves.decide("rejection"), 1],
  ["end", moves.end, 1],
];
const ofHandOffs: Often = [
  ["draft", hand.draft, 8],
  ["redirect", hand.redirect, 3],
  ["draft alongside", hand.draftAlongside, 2],
  ["send", hand.send, 9],
  ...(
    [
      ["open", 3],
      ["acknowledge", 3],
      ["inquire", 3],
      ["answer", 3],
      ["sendBack", 3],
      ["resubmit", 3],
      ["decline", 3],
      ["advise", 2],
      ["accept", 6],
      ["reassign", 2],
      ["attempt", 2],
      ["contact", 3],
      ["begin", 2],
      ["update", 1],
      ["hold", 3],
      ["resume", 2],
      ["report", 3],
      ["confirm", 2],
      ["contest", 2],
      ["recall", 2],
      ["cancel", 2],
      ["misdirect", 1],
      ["say", 2],
      ["call", 2],
      ["stop", 2],
      ["continue", 2],
    ] as const
  ).map(([verb, times]) => [verb, hand.act(verb), times] as const),
];
const bagOf = (often: Often) =>
  often.flatMap(([name, move, times]) => Array.from({ length: times }, () => [name, move] as const));
const everything = bagOf([...ofCases, ...ofHandOffs]);
/** What goes on between desks alone. */
export const handOffs = bagOf(ofHandOffs);
export const kindsOfDeed = [...ofCases, ...ofHandOffs].map(([name]) => name);

export interface Step {
  readonly name: string;
  readonly who: Player;
  readonly done: boolean;
}

/** What every town comes to, so that no walk is about nothing: the whole life of a つなぎ, twice and in several ways. */
const PLOT = [
  ...["register", "open a case", "consent", "draft", "send", "accept", "contact", "write", "begin"],
  ...["register", "open a case", "consent", "draft", "send", "inquire", "answer", "accept", "update", "hold"],
  ...["draft alongside", "send", "open", "resume", "report", "contest", "report", "draft", "send", "sendBack"],
  ...["resubmit", "withdraw", "ask", "approve", "draft", "send", "decline", "advise", "redirect", "send", "confirm"],
  ...["consent", "draft", "send", "acknowledge", "withdraw", "continue", "register", "add", "attempt", "reassign"],
  ...["inform", "accept", "withdraw", "stop", "ask", "reject", "draft", "send", "recall", "revise"],
  ...["draft", "send", "open", "say", "call", "misdirect", "end", "cancel", "leave"],
];

/** Three of four deeds are the next of the plot; between them whatever comes. */
export const nextOf = (at: number): string | undefined =>
  at % 4 === 3 ? undefined : PLOT[(at - Math.floor(at / 4)) % PLOT.length];
export const STEPS = Math.floor((PLOT.length * 4) / 3);

interface Which {
  /** This deed, by whomever it is right for. */
  readonly named?: string | undefined;
  readonly bag?: typeof everything;
}

/** One step of the town: mostly somebody for whom the deed is right, now and then somebody who must be refused. */
export async function takeStep(
  stage: Stage,
  draw: Draw,
  { named, bag = everything }: Which = {},
): Promise<Step | undefined> {
  const [name, move] = named ? (bag.find(([one]) => one === named) as (typeof bag)[number]) : draw.of(bag);
  const anybody = !named && draw.chance(30);
  const tries = named ? 80 : 12;
  for (let at = 1; at <= tries; at += 1) {
    // The plot is the town's: what its neighbour begins, nobody of the town could go on with.
    const who = draw.of(named ? stage.everybody.filter(({ name: one }) => one !== "tonari") : stage.everybody);
    const deed = await move(stage, who, draw);
    const right = deed && (deed.expect[0] as number) < 300;
    if (!deed || !(right || anybody || at === tries)) continue;
    const { status } = await attempt(stage, who, deed);
    return { name, who, done: status < 300 };
  }
  return undefined;
}
