import { put } from "../model/facts.ts";
import { referralSeen } from "../model/hand-off/handed.ts";
import { isTime, mayDo } from "../model/hand-off/life.ts";
import { one, type Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { referralVersion, turnIn } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import type { Act, Acting, Choice } from "./act.ts";
import { acts } from "./acts.ts";
import { type Deed, orThese } from "./deed.ts";
import { readInHistory } from "./tokens.ts";

export type ActVerb = keyof typeof acts;

/** One deed to one つなぎ, by whoever tries. */
export async function acting(
  stage: Stage,
  who: Player,
  referral: Referral,
  verb: ActVerb,
  choice: Choice = {},
): Promise<Deed> {
  const act: Act = acts[verb];
  const self: Acting = { stage, who, referral, choice, now: stage.now() };
  const tokens: string[] = [];
  const text = (kind = "note") => {
    const token = stage.canaries.plant(kind, who);
    tokens.push(token);
    return token;
  };
  const body = {
    ...act.body?.(self, text),
    ...(await act.looks?.(self)),
    ...(act.spoken && speaksFor(self) && { onBehalf: { whom: text("whom") } }),
  };
  return {
    name: verb,
    method: "POST",
    path: `/referrals/${referral.id}/${act.noun}`,
    body: verb === "open" ? undefined : body,
    version: verb === "open" ? undefined : await referralVersion(stage, who, referral.id),
    expect: expected(self, verb),
    done(answer) {
      const world = act.done(stage.world, { id: referral.id, turn: turnIn(answer) }, self, answer);
      const place = one(world.referrals, referral.id).steps.length - 1;
      for (const token of tokens) {
        if (act.settle) act.settle(self, token);
        else readInHistory(stage, token, referral.id, place);
      }
      const acted = [...new Set([...referral.acted, who.desk])];
      return { ...world, referrals: put(world.referrals, referral.id, { acted }) };
    },
  };
}

/** Whether the sender enters what a destination without accounts has answered. */
const isForAnother = ({ who, referral }: Acting) => referral.outside && who.desk === referral.from;
const speaksFor = (self: Acting) => isForAnother(self) !== (self.choice.silent ?? false);

function expected(self: Acting, verb: ActVerb): readonly number[] {
  const { who, referral, choice } = self;
  const act: Act = acts[verb];
  if (referralSeen(who, referral) === null) return [404];
  // To go on where the ground has ended, or to answer its end before it has come: no right now, or not in time.
  if (!mayDo(who, verb, referral))
    return mayDo(who, verb, { ...referral, lapsed: !referral.lapsed }) ? [403, 409] : [403];
  const wrong = [!isTime(verb, referral) && 409, act.spoken && choice.silent && 400, ...(act.wrong?.(self) ?? [])];
  return orThese(
    wrong.filter((status): status is number => typeof status === "number"),
    201,
  );
}
