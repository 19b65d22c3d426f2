import type { Identity, Resident as ResidentView } from "@tsunagi/contracts";
import type { Actor } from "@tsunagi/permissions";
import type { Resident } from "./resident.ts";

/** The content of 属性・連絡先: whoever shows this has that category. */
export function identityOf({ name, kana, birthDate, address, phone }: Resident): Identity {
  return { name, kana, birthDate: birthDate ?? null, address: address ?? null, phone: phone ?? null };
}

/** A resident for the desk that registered them. */
export function viewResident(resident: Resident, actor: Actor): ResidentView {
  return {
    id: resident.id,
    ...identityOf(resident),
    version: resident.version,
    actions: actor.may("read", resident) && actor.ever("create", "SupportCase") ? ["createCase"] : [],
  };
}
