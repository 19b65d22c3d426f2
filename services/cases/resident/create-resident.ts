import type { ResidentId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { knownOf } from "./known.ts";
import { register } from "./register.ts";
import { getResident } from "./resident.store.ts";
import { viewResident } from "./resident.view.ts";

export const createResident = command(
  "createResident",
  async ({ actor, em, body, now, flush }) => {
    const resident = register(em, actor, await knownOf(em, body, now), now);
    actor.must("create", resident);
    await flush();
    return viewResident(resident, actor);
  },
  async ({ actor, em }, id) => viewResident(await getResident(em, actor, id as ResidentId), actor),
);
