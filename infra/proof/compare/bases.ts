import { basisSeen, mayDecide } from "../model/known.ts";
import type { Basis } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { hold, there } from "./objects.ts";

/** P1 of a ground without consent: the desk that asked and the lead, and who of them may decide. */
export async function compareBasis(stage: Stage, who: Player, basis: Basis): Promise<void> {
  const what = `${who.name} · GET /bases/${basis.id}`;
  const answer = await stage.get(who, `/bases/${basis.id}`);
  if (!there(stage, what, answer, basisSeen(stage.world, who, basis))) return;
  const open = basis.status === "waiting" || basis.status === "provisional";
  hold(
    stage,
    what,
    ["status", answer.body.status, basis.status],
    ["may be approved", answer.body.actions.includes("approve"), open && mayDecide(stage.world, who, basis)],
  );
}
