import { referralSeen } from "../model/known.ts";
import { sight } from "../model/sight.ts";
import type { Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { hold, there } from "./objects.ts";

/** P1 of a つなぎ: nothing, an envelope, or its content. */
export async function compareReferral(stage: Stage, who: Player, referral: Referral): Promise<void> {
  const what = `${who.name} · GET /referrals/${referral.id}`;
  const seen = referralSeen(who, referral);
  const answer = await stage.get(who, `/referrals/${referral.id}`);
  if (!there(stage, what, answer, seen !== null)) return;
  const { body } = answer;
  const content = seen === "content";
  // A draft, and one that came back, names whom its case is about, as far as the desk sees that; what was sent names whom it carries.
  const sees = sight(stage.world, who, referral.case, stage.now());
  const named =
    content &&
    (["draft", "returned"].includes(referral.status) ? sees : referral.categories).includes("identity_contact");
  hold(
    stage,
    what,
    ["subject", body.subject !== undefined, named],
    ["request", body.request !== null, content],
    ["kept role", body.keptRole !== null, content],
    ["opened", body.openedAt !== null, referral.opened],
    ["status", body.status, referral.status],
    ["lapsed", body.lapsedAt !== null, referral.lapsed],
    ["ground", body.ground?.id ?? null, content ? referral.ground : null],
    ["case", body.caseId, content ? referral.case : null],
    ["categories", [...body.categories].sort(), content ? [...referral.categories].sort() : []],
    ["confirmed is the sender's", body.confirmed.length === 0 || who.desk === referral.from, true],
  );
  const carried: string[] = body.disclosures.map((disclosure: { category: string }) => disclosure.category);
  const extra = carried.filter((category) => !content || !referral.categories.includes(category as never));
  if (extra.length > 0) stage.differ(`${what} · discloses ${extra}`);
}
