import type { BasisId, ConsentId } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Grant } from "./grant.ts";

/** As many desks as one case will ever have. */
const MOST = 500;

/** The database has ended the grants with what they rested on; here each desk concerned gets to hear of it. */
export async function tellOfTheEnd(
  { payload }: Heard<"cases", "consent.withdrawn" | "basis.ended">,
  { em }: HearingContext,
): Promise<void> {
  const restedOn =
    "consentId" in payload ? { consentId: payload.consentId as ConsentId } : { basisId: payload.basisId as BasisId };
  const grants = await em.find(Grant, restedOn, { populate: ["supportCase"], limit: MOST });
  for (const grant of grants) grant.closed();
}
