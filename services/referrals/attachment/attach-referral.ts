import { type AttachmentId, attachmentProblems } from "@tsunagi/contracts";
import { newId, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { deed } from "../referral/deed.ts";
import { bytesOf } from "./known-file.ts";

export const attachReferral = deed("attachReferral", async ({ actor, em, body, now }, referral) => {
  const { document, way, note, file } = body;
  if ((way === "file") !== (file !== undefined)) throw new Refusal(attachmentProblems.fileMissing);
  const content = file && bytesOf(file.content);
  referral.attach();
  await rows(
    em,
    `insert into referrals.attachment
       (id, municipality_id, referral_id, document, way, note, file_name, bytes, content, added_at, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId<AttachmentId>(now),
      referral.municipalityId,
      referral.id,
      document,
      way,
      note || null,
      file?.name ?? null,
      content?.length ?? null,
      content ?? null,
      now,
      actor.me.staffId,
    ],
  );
  return { code: way, note: document };
});
