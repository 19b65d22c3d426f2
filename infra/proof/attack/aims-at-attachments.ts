import { referralSeen } from "../model/hand-off/handed.ts";
import { one, type Referral } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { referralVersion } from "../town/lookups.ts";
import { newCase, newDraft } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, fire, look, type Shot } from "./aim.ts";

interface Papers {
  readonly referral: Referral;
  readonly id: string;
}

const PDF = { name: "診断書.pdf", content: Buffer.from("%PDF-1.7").toString("base64") };

const draft = async (stage: Stage): Promise<Referral> => {
  const of = await newCase(stage, playerOf("kiriyama"));
  return newDraft(stage, { of, to: playerOf("tanaka").desk, categories: ["identity_contact"] });
};
const knows = (stage: Stage, who: Player, { id }: Referral) =>
  referralSeen(who, one(stage.world.referrals, id)) !== null;

async function posting(stage: Stage, who: Player, referral: Referral, noun: string, body: object): Promise<Shot> {
  return {
    method: "POST",
    path: `/referrals/${referral.id}/${noun}`,
    body,
    version: await referralVersion(stage, who, referral.id),
    expect: [knows(stage, who, referral) ? 201 : 404],
  };
}

async function withPapers(stage: Stage): Promise<Papers> {
  const [kiriyama, referral] = [playerOf("kiriyama"), await draft(stage)];
  const attaching = await posting(stage, kiriyama, referral, "attachments", {
    document: "診断書",
    way: "file",
    file: PDF,
  });
  await fire(stage, kiriyama, attaching, "attaching");
  const { body } = await stage.get(kiriyama, `/referrals/${referral.id}`);
  return { referral, id: body.attachments[0].id };
}

/** How every operation about the documents that go along is reached. */
export const aimsAtAttachments = (): Readonly<Record<string, Aim>> => ({
  attachReferral: aim(draft, (stage, who, target) =>
    posting(stage, who, target, "attachments", { document: "同意書", way: "by_hand" }),
  ),
  detachReferral: aim(withPapers, (stage, who, { referral, id }) =>
    posting(stage, who, referral, "detachments", { attachmentId: id }),
  ),
  getAttachment: aim(withPapers, (stage, who, { referral, id }) =>
    look(`/referrals/${referral.id}/attachments/${id}`, knows(stage, who, referral)),
  ),
});
