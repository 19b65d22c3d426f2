import { guestName } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import { compartmentOf } from "../../agenda-item/subject.ts";
import type { Minute } from "../../minute/minute.ts";
import { Guest } from "../guest.ts";
import { unsealPerson } from "../person.ts";

/** The guests behind rows of the minutes: who speaks there, and who has written it themselves. */
export async function guestNames({ em, sealer }: { em: Em; sealer: Sealer }, minutes: readonly Minute[]) {
  const spoken = new Map(
    minutes.flatMap(({ speakerGuestId, conferenceCase }) =>
      speakerGuestId ? [[speakerGuestId, conferenceCase] as const] : [],
    ),
  );
  const guests = spoken.size > 0 ? await em.find(Guest, { id: { $in: [...spoken.keys()] } }) : [];
  const names = new Map<string, { id: string; name: string }>();
  for (const { id, sealedPerson } of guests) {
    const room = compartmentOf(sealer, spoken.get(id) as Minute["conferenceCase"]);
    names.set(id, { id, name: guestName(await unsealPerson(room, id, sealedPerson)) });
  }
  return {
    speakerOf: ({ speakerGuestId }: Minute) => names.get(speakerGuestId ?? "") ?? null,
    writerOf: ({ writtenBy }: Minute) => names.get(writtenBy) ?? null,
  };
}
