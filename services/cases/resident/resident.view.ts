import type { Identity, Resident as ResidentView } from "@tsunagi/contracts";
import type { Actor } from "@tsunagi/permissions";
import type { Resident } from "./resident.ts";
import { beyondWithheld } from "./withheld.ts";

/** The content of 属性・連絡先 for one desk: whoever shows this has that category. */
export function identityOf(resident: Resident, actor: Actor): Identity {
  return beyondWithheld(resident, actor, {
    name: resident.name,
    kana: resident.kana,
    formerName: resident.formerName ?? null,
    alias: resident.alias ?? null,
    romanName: resident.romanName ?? null,
    birthDate: resident.birthDate ?? null,
    address: resident.address ?? null,
    neighbourhood: resident.neighbourhood ?? null,
    addressWithheld: resident.addressWithheld,
    phone: resident.phone ?? null,
    contactWish: resident.contactWish ?? null,
    contactNg: resident.contactNg ?? null,
    safetyNote: resident.safetyNote ?? null,
  });
}

/** A resident for the desk that registered them. */
export function viewResident(resident: Resident, actor: Actor): ResidentView {
  return {
    id: resident.id,
    ...identityOf(resident, actor),
    version: resident.version,
    actions: [
      ...(actor.may("read", resident) && actor.ever("create", "SupportCase") ? ["createCase"] : []),
      ...(actor.may("revise", resident) ? ["revise"] : []),
    ],
  };
}
