import type { World } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Answer, Ask } from "../town/asking.ts";
import type { Stage } from "../town/stage.ts";

/** One deed that somebody tries, and what the model says to it. */
export interface Deed extends Ask {
  readonly name: string;
  readonly method: "POST" | "PUT";
  readonly path: string;
  /** The statuses that the model allows: one, or two where the rules leave it open. */
  readonly expect: readonly number[];
  /** What the world is like when it was done. */
  readonly done: (answer: Answer) => World;
}

/** What the model says of one deed, in the order in which a refusal is looked for; 0: nothing refuses it. */
export const refusal = (...checks: readonly (readonly [boolean, number])[]): number =>
  checks.find(([refused]) => refused)?.[1] ?? 0;

/** The statuses that a verdict leaves. */
export const either = (refused: number, ...otherwise: readonly number[]): readonly number[] =>
  refused === 0 ? otherwise : [refused];

/** The statuses where several things may be wrong at once, and whichever is found first is said; none: it is done. */
export const orThese = (wrong: readonly number[], done: number): readonly number[] =>
  wrong.length > 0 ? [...new Set(wrong)] : [done];

/** Tries one deed, holds the answer against the model, and lets the model move on. */
export async function attempt(stage: Stage, who: Player, deed: Deed): Promise<Answer> {
  const answer = await stage.ask(who, deed.method, deed.path, deed);
  const said = `${who.name} · ${deed.name} · ${deed.method} ${deed.path} · ${answer.status}`;
  stage.journal.push(`${said} ${deed.body === undefined ? "" : JSON.stringify(deed.body)}`);
  if (!deed.expect.includes(answer.status)) {
    stage.differ(`${said}, the model says ${deed.expect.join(" or ")}: ${answer.text.slice(0, 300)}`);
  }
  if (answer.status < 300) {
    const next = deed.done(answer);
    stage.moveOn(next);
    stage.read(who, `${deed.method} ${deed.path}`, answer);
  }
  return answer;
}

/** Does one deed that must be possible here. */
export async function does(stage: Stage, who: Player, deed: Deed | Promise<Deed>): Promise<Answer> {
  const answer = await attempt(stage, who, await deed);
  if (answer.status >= 300)
    throw new Error(`${who.name} cannot: ${(await deed).name} · ${answer.status} ${answer.text}`);
  return answer;
}
