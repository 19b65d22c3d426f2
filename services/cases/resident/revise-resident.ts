import type { ResidentId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { knownOf } from "./known.ts";
import { getResident } from "./resident.store.ts";
import { viewResident } from "./resident.view.ts";

export const reviseResident = command(
  "reviseResident",
  async ({ actor, em, params, body, now, flush, unchanged }) => {
    const resident = unchanged(await getResident(em, actor, params.residentId));
    actor.must("revise", resident);
    resident.revise(await knownOf(em, body, now));
    await flush();
    return viewResident(resident, actor);
  },
  async ({ actor, em }, id) => viewResident(await getResident(em, actor, id as ResidentId), actor),
);
