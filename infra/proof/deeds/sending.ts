import { carriersOfSender } from "../model/grounds.ts";
import { referralSeen } from "../model/hand-off/handed.ts";
import { drafts, sends } from "../model/hand-off/handover.ts";
import { ENDED, isTime } from "../model/hand-off/life.ts";
import { blank, type Sheet as Written } from "../model/hand-off/referral.ts";
import { sight, works } from "../model/sight.ts";
import { ALL, type Category, one, type Referral, type World } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { COORDINATOR, fallbackOf, isForeign, isOutside, referralVersion, residentOf, turnIn } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, orThese, refusal } from "./deed.ts";
import { within } from "./terms.ts";
import { readInHistory, readWith } from "./tokens.ts";

export interface Sheet extends Partial<Omit<Written, "outside">> {
  readonly case: string;
  readonly to: string;
  readonly urgency: Written["urgency"];
  readonly categories: readonly Category[];
}

const TEXTS = { request: "request", keptRole: "kept", background: "back", wishes: "hope", involved: "involved" };

export function drafting(stage: Stage, who: Player, sheet: Sheet): Deed {
  const { case: of, to, kind = "assistance_request", need = "sorting_out", previous = null, alongside = null } = sheet;
  const seen = sight(stage.world, who, of, stage.now());
  const texts = Object.entries(TEXTS).map(([name, kind]) => [name, stage.canaries.plant(kind, who)] as const);
  const { urgency, categories } = sheet;
  const ids = { ...(previous && { previousId: previous }), ...(alongside && { alongsideId: alongside }) };
  return {
    name: "drafts",
    method: "POST",
    path: "/referrals",
    body: {
      ...{ caseId: of, toDeskId: to, kind, urgency, categories, warmLevel: "L2", needs: [need, "other"] },
      ...ids,
      ...Object.fromEntries(texts),
    },
    expect: seen.length === 0 ? [404] : orThese(faultsOf(stage, who, sheet), 201),
    done({ body: { id } }) {
      for (const [, token] of texts) readWith(stage, token, id);
      const of = { id, municipality: who.municipality, case: sheet.case, from: who.desk, to };
      const hops = previous ? one(stage.world.referrals, previous).hops + 1 : 0;
      const group = alongside ? (one(stage.world.referrals, alongside).alongside ?? alongside) : null;
      const written = { kind, need, urgency, categories, previous, alongside: group, outside: isOutside(to) };
      return drafts(stage.world, { ...blank, ...of, ...written, hops }, stage.now());
    },
  };
}

/** What is wrong with a sheet: beyond one's sight, no destination, half a 移管, a つなぎ直し of what has not come back. */
function faultsOf(stage: Stage, who: Player, { case: of, to, kind, categories, previous }: Sheet): number[] {
  const now = stage.now();
  return [
    ...(within(categories, sight(stage.world, who, of, now)) ? [] : [409]),
    ...(to === who.desk || isForeign(stage, who, [to]) ? [400] : []),
    ...(kind === "transfer" && !within(ALL, categories) ? [400] : []),
    ...(kind === "multi_agency_coordination" && to !== COORDINATOR ? [400] : []),
    ...(previous && !hasComeBack(stage.world, previous, { case: of, from: who.desk }) ? [409] : []),
  ];
}

/** つなぎ直し takes the place of one's own that came back. */
function hasComeBack(world: World, id: string, { case: of, from }: { case: string; from: string }): boolean {
  const before = one(world.referrals, id);
  return before.case === of && before.from === from && ["declined", "sent_back", "returned"].includes(before.status);
}

/** Never two for the same case, desk and need from one desk. */
export const isTwice = ({ referrals }: World, { id, case: of, from, to, need }: Referral): boolean =>
  referrals.some(
    (other) =>
      ![id].includes(other.id) &&
      ![...ENDED, "declined", "sent_back"].includes(other.status) &&
      other.sent &&
      [other.case, other.from, other.to, other.need].join() === [of, from, to, need].join(),
  );

export interface Sending {
  /** 緊急度A to a closed desk goes with a phone call; without one the door decides. */
  readonly uncalled?: boolean;
}

export async function sending(
  stage: Stage,
  who: Player,
  referral: Referral,
  { uncalled = false }: Sending = {},
): Promise<Deed> {
  const { world } = stage;
  const now = stage.now();
  const { id, from, to, previous, case: of, categories } = referral;
  const mine = works(who, referral) && who.desk === from;
  const preview = mine ? await stage.get(who, `/referrals/${id}/preview`) : undefined;
  const usable = carriersOfSender(world, referral, now);
  const seen = sight(world, who, of, now);
  const untimely =
    !isTime("send", referral) ||
    (seen.length > 0 && !within(categories, seen)) ||
    usable.length === 0 ||
    isTwice(world, referral) ||
    (previous !== null && !hasComeBack(world, previous, referral));
  const refused = refusal([referralSeen(who, referral) === null, 404], [!mine, 403]);
  // One's own つなぎ, of a case that one sees no more.
  const unsendable = [seen.length === 0 && 404, untimely && 409].filter((status) => typeof status === "number");
  const wrong = refused === 0 ? unsendable : [refused];
  const whom = uncalled ? undefined : stage.canaries.plant("whom", who);
  const mayBeClosed = uncalled && referral.urgency === "A" && !referral.outside ? [409] : [];
  return {
    name: "sends",
    method: "POST",
    path: `/referrals/${id}/sending`,
    body: { preview: preview?.body?.fingerprint ?? "0".repeat(64), whom },
    version: await referralVersion(stage, who, id),
    expect: wrong.length > 0 ? wrong : [201, ...mayBeClosed],
    done(answer) {
      const { ground } = answer.body;
      if (ground?.id !== usable[0]?.id) stage.differ(`${id} was sent on ${JSON.stringify(ground)}`);
      packs(stage, referral, categories);
      if (whom) readInHistory(stage, whom, id, referral.steps.length);
      const doors = { fallback: fallbackOf(stage, to), coordinator: COORDINATOR };
      return sends(stage.world, { id, ground: ground?.id, turn: turnIn(answer), ...doors }, now);
    },
  };
}

/** From now on whoever reads the つなぎ reads what went into it, and nothing of what was in it before. */
function packs(stage: Stage, referral: Referral, categories: readonly Category[]): void {
  stage.packed.delete(referral.id);
  packsMore(stage, referral, categories);
}

/** What went along before stays as it was; what the case held nothing of until now goes along now. */
export function packsMore(stage: Stage, { id, case: of }: Referral, categories: readonly Category[]): void {
  const packed = new Set(stage.packed.get(id));
  for (const category of categories.filter((one) => !packed.has(one))) {
    const whose = category === "identity_contact" ? residentOf(stage, of) : of;
    const tokens = stage.copied.get(`${whose}/${category}`) ?? [];
    for (const token of tokens) readWith(stage, token, id);
    if (tokens.length > 0) packed.add(category);
  }
  stage.packed.set(id, packed);
}
