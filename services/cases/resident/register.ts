import type { ResidentId } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Known } from "./known.ts";
import { Resident } from "./resident.ts";
import { keysOf } from "./search-keys.ts";

/** A person whom the caller's desk writes down for the first time. */
export function register(em: Em, actor: Actor, known: Known, now: Date): Resident {
  const resident = em.create(Resident, {
    id: newId<ResidentId>(now),
    municipalityId: actor.me.municipalityId,
    registeredDeskId: actor.me.deskId,
    ...known,
    ...keysOf(known),
    livesWithWithheld: false,
    createdAt: now,
    version: 1,
  });
  return resident.created();
}
