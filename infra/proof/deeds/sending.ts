import { carriersOfSender } from "../model/grounds.ts";
import { drafts, sends } from "../model/handover.ts";
import { referralSeen } from "../model/known.ts";
import { sight, works } from "../model/sight.ts";
import type { Category, Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { isForeign, referralVersion, residentOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";
import { within } from "./terms.ts";

/** The two desks read what stands in a つなぎ: the receiving one once it was opened. */
export const readWith = (stage: Stage, token: string, id: string): void =>
  stage.canaries.settle(token, (world, actor) =>
    world.referrals.some((referral) => referral.id === id && referralSeen(actor, referral) === "content"),
  );

interface Sheet {
  readonly case: string;
  readonly to: string;
  readonly urgency: "A" | "B" | "C";
  readonly categories: readonly Category[];
}

export function drafting(stage: Stage, who: Player, { case: of, to, urgency, categories }: Sheet): Deed {
  const seen = sight(stage.world, who, of, stage.now());
  const request = stage.canaries.plant("request", who);
  const keptRole = stage.canaries.plant("kept", who);
  const beyond = !within(categories, seen);
  const self = to === who.desk || isForeign(stage, who, [to]);
  return {
    name: "drafts",
    method: "POST",
    path: "/referrals",
    body: { caseId: of, toDeskId: to, kind: "assistance_request", urgency, categories, request, keptRole },
    expect: seen.length === 0 ? [404] : self ? [400, ...(beyond ? [409] : [])] : [beyond ? 409 : 201],
    done({ body: { id } }) {
      for (const token of [request, keptRole]) readWith(stage, token, id);
      const made = { id, municipality: who.municipality, case: of, from: who.desk, to, urgency, categories };
      const state = { status: "draft", opened: false, ground: null, lapsed: false, own: false } as const;
      return drafts(stage.world, { ...made, ...state }, stage.now());
    },
  };
}

export async function sending(stage: Stage, who: Player, referral: Referral): Promise<Deed> {
  const { world } = stage;
  const now = stage.now();
  const mine = works(who, referral) && who.desk === referral.from;
  const preview = mine ? await stage.get(who, `/referrals/${referral.id}/preview`) : undefined;
  const usable = carriersOfSender(world, referral, now);
  const beyond = !within(referral.categories, sight(world, who, referral.case, now));
  const refused = refusal(
    [referralSeen(who, referral) === null, 404],
    [!mine, 403],
    [!["draft", "returned"].includes(referral.status) || beyond || usable.length === 0, 409],
  );
  return {
    name: "sends",
    method: "POST",
    path: `/referrals/${referral.id}/sending`,
    body: { preview: preview?.body?.fingerprint ?? "0".repeat(64) },
    version: await referralVersion(stage, who, referral.id),
    expect: either(refused, 201),
    done({ body }) {
      if (body.ground?.id !== usable[0]?.id) stage.differ(`${referral.id} was sent on ${JSON.stringify(body.ground)}`);
      for (const category of referral.categories) {
        const whose = category === "identity_contact" ? residentOf(stage, referral.case) : referral.case;
        for (const token of stage.copied.get(`${whose}/${category}`) ?? []) readWith(stage, token, referral.id);
      }
      return sends(stage.world, { id: referral.id, ground: body.ground.id }, now);
    },
  };
}
