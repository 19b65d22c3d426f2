import type { Player } from "../../town/actors.ts";
import { isConvened, isHost, type Stand, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";

/** What somebody is answered: done, not theirs to do, or not theirs to know. */
export const judge = (may: boolean, knows: boolean, done = 201): number[] => [may ? done : knows ? 403 : 404];
export const knows = (who: Player): boolean => isHost(who) || isConvened(who);
const stands = new Map<Stand, (stage: Stage) => ReturnType<typeof sit>>();
/** One function for each stand: a sitting that nobody has used up is taken again. */
export function sitting(stand: Stand): (stage: Stage) => ReturnType<typeof sit> {
  const known = stands.get(stand) ?? ((stage) => sit(stage, stand));
  stands.set(stand, known);
  return known;
}
