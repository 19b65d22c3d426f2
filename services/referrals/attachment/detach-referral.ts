import { problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import { deed } from "../referral/deed.ts";
import { Attachment } from "./attachment.ts";

export const detachReferral = deed("detachReferral", async ({ em, body }, referral) => {
  const { attachmentId } = body;
  const found = await em.findOne(Attachment, { id: attachmentId, referralId: referral.id });
  if (!found) throw new Refusal(problems.notFound);
  referral.detach();
  await em.nativeDelete(Attachment, { id: attachmentId });
  return { note: found.document };
});
