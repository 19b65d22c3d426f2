import type { Player } from "../town/actors.ts";
import type { Ask } from "../town/asking.ts";
import type { Stage } from "../town/stage.ts";

/** One request of one person, and what the model says to it. */
export interface Shot extends Ask {
  readonly method: string;
  readonly path: string;
  readonly expect: readonly number[];
}

/** How an operation is reached: a target of its own for every success, and the request for whoever tries. */
export interface Aim<T = unknown> {
  /** Makes a target; whoever succeeds uses it up. */
  readonly fresh: (stage: Stage) => Promise<T>;
  readonly shot: (stage: Stage, who: Player, target: T) => Shot | Promise<Shot>;
}

/** For a table of aims at targets of all kinds. */
export const aim = <T>(fresh: Aim<T>["fresh"], shot: Aim<T>["shot"]): Aim => ({ fresh, shot: shot as Aim["shot"] });

export const look = (path: string, knows: boolean): Shot => ({ method: "GET", path, expect: [knows ? 200 : 404] });

/** Fires one shot and says where it hit differently than the model says. */
export async function fire(stage: Stage, who: Player, shot: Shot, what: string): Promise<number> {
  const { done: _, ...plain } = shot;
  const answer = await stage.ask(who, shot.method, shot.path, plain);
  if (!shot.expect.includes(answer.status)) {
    stage.differ(
      `${who.name} · ${what} · ${shot.method} ${shot.path} · ${answer.status}, the model says ${shot.expect}: ${answer.text.slice(0, 200)}`,
    );
  }
  return answer.status;
}

/** Plays with the way alone: what stands behind the question mark is input, and judged as such. */
export function onWay({ path }: Shot, play: (way: string) => string): string {
  const [way = "", ...asked] = path.split("?");
  return [play(way), ...asked].join("?");
}
