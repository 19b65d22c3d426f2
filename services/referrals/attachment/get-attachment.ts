import { problems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { groundsFor } from "../referral/ground.ts";
import { getReferral } from "../referral/referral.store.ts";

export const getAttachment = query("getAttachment", async ({ actor, em, params, upon }) => {
  const referral = await getReferral(em, actor, params.referralId);
  if (!actor.may("readContent", referral)) throw new Refusal(problems.notFound);
  const [file] = await rows<{ content: Buffer | null }>(
    em,
    "select content from referrals.attachment where id = $1 and referral_id = $2",
    [params.attachmentId, referral.id],
  );
  if (!file?.content) throw new Refusal(problems.notFound);
  upon(groundsFor(actor, referral));
  return new Uint8Array(file.content);
});
