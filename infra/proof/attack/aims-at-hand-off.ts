import type { Choice } from "../deeds/act.ts";
import { type ActVerb, acting } from "../deeds/acting.ts";
import { withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { drafting, sending } from "../deeds/sending.ts";
import { referralSeen } from "../model/hand-off/handed.ts";
import { works } from "../model/sight.ts";
import { ALL, one, type Referral } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { referralVersion } from "../town/lookups.ts";
import { newCase, newDraft, newSent, type Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, look, type Shot } from "./aim.ts";

const now = (stage: Stage, { id }: Referral) => one(stage.world.referrals, id);
const PARTS = ["identity_contact"] as const;

/** What has been done to a sent つなぎ before it is the time for each deed. */
const BEFORE: Readonly<Record<ActVerb, readonly ActVerb[]>> = {
  open: [],
  acknowledge: [],
  inquire: [],
  sendBack: [],
  decline: [],
  accept: [],
  recall: [],
  cancel: [],
  call: [],
  answer: ["inquire"],
  resubmit: ["sendBack"],
  advise: ["decline"],
  reassign: ["accept"],
  attempt: ["accept"],
  contact: ["accept"],
  hold: ["accept"],
  resume: ["accept", "hold"],
  report: ["accept"],
  begin: ["accept", "contact"],
  update: ["accept", "contact", "begin"],
  confirm: ["accept", "report"],
  contest: ["accept", "report"],
  misdirect: ["open"],
  say: ["open"],
  stop: ["open"],
  continue: ["open"],
};
/** A refusal that makes the coordinator see it. */
const CHOICES: Partial<Record<ActVerb, Choice>> = { decline: { next: "coordinator" } };
const AFTER_LAPSE: readonly ActVerb[] = ["stop", "continue"];

/** A つなぎ of a case of its own: no other consent takes the place of its ground, and none is open to the same desk. */
async function reached(stage: Stage, verb: ActVerb): Promise<Referral> {
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")];
  const of = await newCase(stage, kiriyama);
  const sent = await newSent(stage, { of, to: tanaka.desk, categories: PARTS });
  for (const deed of BEFORE[verb])
    await does(stage, tanaka, acting(stage, tanaka, now(stage, sent), deed, CHOICES[deed]));
  if (AFTER_LAPSE.includes(verb)) {
    const { ground } = now(stage, sent);
    await does(stage, kiriyama, withdrawing(stage, kiriyama, one(stage.world.consents, ground as string)));
  }
  await stage.settle();
  return now(stage, sent);
}

/** For the sender's desk alone: whoever knows of it otherwise is refused, everybody else finds nothing. */
function ofSender(path: string, who: Player, referral: Referral): Shot {
  if (referralSeen(who, referral) === null) return look(path, false);
  return { ...look(path, true), expect: [who.desk === referral.from ? 200 : 403] };
}

/** How every operation about つなぎ is reached. */
export function aimsAtHandOff({ of }: Scene): Readonly<Record<string, Aim>> {
  const kiriyama = playerOf("kiriyama");
  const to = playerOf("tanaka").desk;
  const draft = async (stage: Stage) => newDraft(stage, { of: await newCase(stage, kiriyama), to, categories: PARTS });
  const sheet = { case: of.id, to: playerOf("ogawa").desk, urgency: "C", categories: PARTS } as const;
  const deeds = (Object.keys(BEFORE) as ActVerb[]).map((verb) => [
    `${verb}Referral`,
    aim(
      (stage) => reached(stage, verb),
      (stage, who, target) => acting(stage, who, now(stage, target), verb, CHOICES[verb]),
    ),
  ]);
  return {
    ...Object.fromEntries(deeds),
    draftReferral: aim(
      async () => of,
      (stage, who) => drafting(stage, who, sheet),
    ),
    previewDraft: aim(
      async () => of,
      (stage, who): Shot => {
        const { expect } = drafting(stage, who, sheet);
        const { to: toDeskId, urgency } = sheet;
        const asked = new URLSearchParams({ caseId: of.id, toDeskId, urgency, categories: PARTS.join(",") });
        const path = `/previews?${asked}`;
        return { method: "GET", path, expect: expect.map((status) => (status === 201 ? 200 : status)) };
      },
    ),
    reviseReferral: aim(draft, (stage, who, target) => revising(stage, who, now(stage, target))),
    previewReferral: aim(draft, (_, who, { id, from }) =>
      look(`/referrals/${id}/preview`, works(who, of) && who.desk === from),
    ),
    attendReferral: aim(
      (stage) => reached(stage, "open"),
      (stage, who, target): Shot => {
        const seen = referralSeen(who, now(stage, target));
        const path = `/referrals/${target.id}/presence`;
        const expect = seen === null ? [404] : [seen === "head" ? 403 : 200];
        return { method: "PUT", path, body: { here: true }, expect };
      },
    ),
    previewResubmission: aim(
      (stage) => reached(stage, "resubmit"),
      (stage, who, target) => {
        const path = `/referrals/${target.id}/resubmission?categories=${PARTS.join(",")}`;
        return ofSender(path, who, now(stage, target));
      },
    ),
    sendReferral: aim(draft, (stage, who, target) => sending(stage, who, now(stage, target))),
    getReferral: aim(
      (stage) => reached(stage, "open"),
      (stage, who, target) => look(`/referrals/${target.id}`, referralSeen(who, now(stage, target)) !== null),
    ),
  };
}

async function revising(stage: Stage, who: Player, target: Referral): Promise<Shot> {
  const sheet = { kind: "transfer", urgency: "C", warmLevel: "L3", needs: ["care"], categories: ALL, request: "x" };
  return {
    method: "PUT",
    path: `/referrals/${target.id}/draft`,
    body: { toDeskId: target.to, ...sheet },
    version: await referralVersion(stage, who, target.id),
    expect: [referralSeen(who, target) !== null ? 200 : 404],
  };
}
