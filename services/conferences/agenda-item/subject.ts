import type { ConferenceSubject } from "@tsunagi/contracts";
import type { Sealer } from "@tsunagi/database";
import type { ConferenceCase } from "./conference-case.ts";

/** The compartment of a 議題事例. */
export const compartmentOf = (sealer: Sealer, { id, wrappedKey }: Pick<ConferenceCase, "id" | "wrappedKey">) =>
  sealer.open(id, wrappedKey);

interface Written {
  readonly topic: string;
  readonly person?: string | undefined;
  readonly kana?: string | undefined;
  readonly outline?: string | undefined;
  readonly ask?: string | undefined;
}

/** A new compartment, with what it is about sealed in it. */
export async function sealSubject(sealer: Sealer, id: ConferenceCase["id"], written: Written) {
  const { topic, person, kana, outline, ask } = written;
  const subject: ConferenceSubject = {
    topic,
    person: person || null,
    kana: kana || null,
    outline: outline || null,
    ask: ask || null,
  };
  const wrappedKey = await sealer.newKey(id);
  return { wrappedKey, sealedSubject: await sealer.open(id, wrappedKey).seal(id, JSON.stringify(subject)) };
}

export const unsealSubject = async (sealer: Sealer, conferenceCase: ConferenceCase): Promise<ConferenceSubject> =>
  JSON.parse(await compartmentOf(sealer, conferenceCase).unseal(conferenceCase.id, conferenceCase.sealedSubject));
