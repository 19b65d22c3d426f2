import { attempt } from "../deeds/deed.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import type { Draw } from "./draw.ts";
import * as moves from "./move.ts";

/** How often each deed is tried, against each other. */
const often: readonly (readonly [string, moves.Move, number])[] = [
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
  ["draft", moves.draft, 8],
  ["send", moves.send, 7],
  ["open", moves.receive("opening"), 3],
  ["acknowledge", moves.receive("acknowledgement"), 3],
  ["accept", moves.receive("acceptance"), 7],
  ["stop", moves.receive("stopping"), 2],
  ["go on", moves.receive("continuation"), 2],
];
const bag = often.flatMap(([name, move, times]) => Array.from({ length: times }, () => [name, move] as const));
export const kindsOfDeed = often.map(([name]) => name);

export interface Step {
  readonly name: string;
  readonly who: Player;
  readonly done: boolean;
}

/** What every town comes to, so that no walk is about nothing: two cases that change hands, and what ends them. */
const PLOT = [
  "register",
  "open a case",
  "register",
  "consent",
  "draft",
  "send",
  "accept",
  "write",
  "open a case",
  "consent",
  "draft",
  "send",
  "open",
  "withdraw",
  "ask",
  "approve",
  "draft",
  "send",
  "acknowledge",
  "write",
  "go on",
  "register",
  "add",
  "ask",
  "inform",
  "accept",
  "withdraw",
  "stop",
  "reject",
  "revise",
  "end",
  "leave",
] as const;

/** Every other deed is the next of the plot; between them whatever comes. */
export const nextOf = (at: number): string | undefined => (at % 2 === 0 ? PLOT[(at / 2) % PLOT.length] : undefined);
export const STEPS = PLOT.length * 2;

/** One step of the town: mostly somebody for whom the deed is right, now and then somebody who must be refused. */
export async function takeStep(stage: Stage, draw: Draw, named?: string): Promise<Step | undefined> {
  const [name, move] = named ? (bag.find(([one]) => one === named) as (typeof bag)[number]) : draw.of(bag);
  const anybody = !named && draw.chance(30);
  const tries = named ? 80 : 12;
  for (let at = 1; at <= tries; at += 1) {
    const who = draw.of(stage.everybody);
    const deed = await move(stage, who, draw);
    const right = deed && (deed.expect[0] as number) < 300;
    if (!deed || !(right || anybody || at === tries)) continue;
    const { status } = await attempt(stage, who, deed);
    return { name, who, done: status < 300 };
  }
  return undefined;
}
