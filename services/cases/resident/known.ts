import type { Identity } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { neighbourhoodOf } from "./neighbourhood.ts";

/** What a desk writes down about a person: 属性・連絡先 as the contract names it. */
export type Known = { -readonly [Field in keyof Identity]: Identity[Field] };

type Written = { [Field in keyof Omit<Known, "neighbourhood">]?: Known[Field] | undefined } & {
  name: string;
  kana: string;
  birthDate: string | null;
};

/** What was written, whole: what is left out or left empty is not known. The 町丁目 follows from the address. */
export async function knownOf(em: Em, written: Written, now: Date): Promise<Known> {
  const address = written.address || null;
  return {
    name: written.name,
    kana: written.kana,
    formerName: written.formerName || null,
    alias: written.alias || null,
    romanName: written.romanName || null,
    birthDate: written.birthDate,
    address,
    neighbourhood: address === null ? null : await neighbourhoodOf(em, address, now),
    addressWithheld: written.addressWithheld ?? false,
    phone: written.phone || null,
    contactWish: written.contactWish || null,
    contactNg: written.contactNg || null,
    safetyNote: written.safetyNote || null,
  };
}
