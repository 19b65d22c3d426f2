import { besides, referralSeen, stepsSeen } from "../../model/hand-off/handed.ts";
import { isTime, mayDo, VERBS } from "../../model/hand-off/life.ts";
import { seesCase, sight } from "../../model/sight.ts";
import type { Referral } from "../../model/world.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import { same } from "../lists.ts";
import { hold, idsOf, there } from "../objects.ts";
import { compareHead } from "./head.ts";

/** P1 of a つなぎ: nothing, its head, an envelope, or its content. */
export async function compareReferral(stage: Stage, who: Player, referral: Referral): Promise<void> {
  const what = `${who.name} · GET /referrals/${referral.id}`;
  const seen = referralSeen(who, referral);
  const answer = await stage.get(who, `/referrals/${referral.id}`);
  if (!there(stage, what, answer, seen !== null)) return;
  const { body } = answer;
  compareHead(stage, what, referral, body);
  compareInside(stage, who, referral, body);
  compareBesides(stage, who, referral, body);
  const verbs: readonly string[] = VERBS;
  same(
    stage,
    `${what} · actions`,
    body.actions.filter((verb: string) => verbs.includes(verb)),
    VERBS.filter((verb) => mayDo(who, verb, referral) && isTime(verb, referral)),
  );
  // That it is about a case which they see anyway is a part of what it says.
  const leads = seen === "content" && seesCase(stage.world, who, referral.case, stage.now());
  hold(stage, what, ["leads to the case", body.actions.includes("getCase"), leads]);
}

function compareInside(stage: Stage, who: Player, referral: Referral, body: Record<string, never>): void {
  const what = `${who.name} · GET /referrals/${referral.id}`;
  const seen = referralSeen(who, referral);
  const content = seen === "content";
  // A draft, and one that came back, names whom its case is about, as far as the desk sees that; what was sent names whom it carries.
  const sees = sight(stage.world, who, referral.case, stage.now());
  const named = content && (referral.sent ? referral.categories : sees).includes("identity_contact");
  const { subject, request, keptRole, background, wishes, involved, lapsedAt, ground, caseId } = body as Record<
    string,
    unknown
  >;
  const lists = body as unknown as Record<string, never[]>;
  const texts = [request, keptRole, background, wishes, involved].map((text) => text !== null);
  hold(
    stage,
    what,
    ["subject", subject !== undefined, named],
    ["request", request !== null, content],
    ["texts", [...new Set(texts)], [content]],
    ["lapsed", lapsedAt !== null, referral.lapsed],
    ["ground", (ground as { id: string } | null)?.id ?? null, content ? referral.ground : null],
    ["case", caseId, content ? referral.case : null],
    ["categories", [...(lists.categories ?? [])].sort(), content ? [...referral.categories].sort() : []],
    // Whoever only watches needs to know which kind of help is wanted; whoever has not opened the envelope does not yet.
    ["needs", (lists.needs ?? []).length > 0, seen !== "envelope"],
    ["history", lists.steps?.map(({ verb }) => verb), stepsSeen(who, referral)],
    ["confirmed is the sender's", lists.confirmed?.length === 0 || who.desk === referral.from, true],
    ["outcome", body.outcome, referral.outcome],
  );
  const carried: string[] = (lists.disclosures ?? []).map(({ category }) => category);
  const extra = carried.filter((category) => !content || !referral.categories.includes(category as never));
  if (extra.length > 0) stage.differ(`${what} · discloses ${extra}`);
}

function compareBesides(stage: Stage, who: Player, referral: Referral, body: Record<string, never>): void {
  const what = `${who.name} · GET /referrals/${referral.id}`;
  const beside = besides(stage.world, who, referral);
  const shown = body as unknown as { previous: { id: string } | null; alongside: []; ofSameCase: [] };
  hold(stage, what, ["the one before", shown.previous?.id ?? null, beside.previous]);
  same(stage, `${what} · alongside`, idsOf(shown.alongside), beside.alongside);
  same(stage, `${what} · of the same case`, idsOf(shown.ofSameCase), beside.ofSameCase);
}
