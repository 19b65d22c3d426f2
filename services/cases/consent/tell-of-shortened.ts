import type { Heard, HearingContext } from "@tsunagi/events";
import { Consent } from "./consent.ts";

/** As many as one person will ever have. */
const MOST = 200;

/**
 * A date of birth was written down: a guardian's consent ends with the coming of age at the latest, and the database has
 * seen to that. Whatever rests on one is to look at its end again.
 */
export async function tellOfShortened(
  { payload }: Heard<"cases", "resident.revised">,
  { em }: HearingContext,
): Promise<void> {
  const consents = await em.find(
    Consent,
    { residentId: payload.residentId, giver: "parental", status: "given" },
    { limit: MOST },
  );
  for (const consent of consents) consent.shortened();
}
