import { problems } from "@tsunagi/contracts";
import { namesOf } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { StandardConsent } from "./standard-consent.ts";

export const getStandardConsent = query("getStandardConsent", async ({ actor, em }) => {
  const standard = await em.findOne(StandardConsent, { municipalityId: actor.me.municipalityId });
  if (!standard) throw new Refusal(problems.notFound);
  const names = await namesOf(em, standard.recipientDeskIds, []);
  return {
    purpose: standard.purpose,
    categories: [...standard.categories],
    recipients: standard.recipientDeskIds.map((id) => names.desk(id)),
    until: standard.untilDate ?? null,
  };
});
