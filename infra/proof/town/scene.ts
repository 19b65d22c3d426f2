import { needs } from "@tsunagi/contracts";
import { acting } from "../deeds/acting.ts";
import { consenting, withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { asking } from "../deeds/grounds.ts";
import { adding, opening, registering } from "../deeds/people.ts";
import { receiving } from "../deeds/receiving.ts";
import { writing } from "../deeds/records.ts";
import { drafting, sending } from "../deeds/sending.ts";
import { dateIn } from "../deeds/terms.ts";
import { ENDED, isTime } from "../model/hand-off/life.ts";
import { ALL, type Case, type Category, one, type Referral, type Resident } from "../model/world.ts";
import { type Player, playerOf } from "./actors.ts";
import type { Stage } from "./stage.ts";

/** A scripted world in which everybody stands in a relation of their own to one case. */
export interface Scene {
  readonly of: Case;
  readonly resident: Resident;
  readonly son: Resident;
}

const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;

export async function newResident(stage: Stage, who: Player, withheld = false): Promise<Resident> {
  await does(stage, who, registering(stage, who, { withheld }));
  return last(stage.world.residents);
}

export async function newCase(stage: Stage, who: Player, withheld = false): Promise<Case> {
  const resident = await newResident(stage, who, withheld);
  await does(stage, who, opening(stage, who, resident, ALL));
  return last(stage.world.cases);
}

/** A draft to a desk, with a consent of its own that lets it go. */
export async function newDraft(
  stage: Stage,
  {
    who = playerOf("kiriyama"),
    of,
    to,
    categories,
  }: { who?: Player; of: Case; to: string; categories: readonly Category[] },
): Promise<Referral> {
  await does(stage, who, consenting(stage, who, of, { categories, recipients: [to], until: null }));
  const need = await freeNeed(stage, who, of, to);
  await does(stage, who, drafting(stage, who, { case: of.id, to, urgency: "C", need, categories }));
  return last(stage.world.referrals);
}

/** Never two for the same need at one desk: the next need that is free; where none is, the oldest つなぎ is taken back. */
async function freeNeed(stage: Stage, who: Player, of: Case, to: string): Promise<string> {
  const taken = stage.world.referrals.filter(
    (one) => one.case === of.id && one.from === who.desk && one.to === to && !ENDED.includes(one.status),
  );
  const free = Object.keys(needs).find((need) => taken.every((one) => one.need !== need));
  if (free) return free;
  const oldest = taken.find((one) => isTime("cancel", one)) as Referral;
  await does(stage, who, acting(stage, who, oldest, "cancel"));
  return oldest.need;
}

export async function newSent(stage: Stage, options: Parameters<typeof newDraft>[1]): Promise<Referral> {
  const draft = await newDraft(stage, options);
  const who = options.who ?? playerOf("kiriyama");
  await does(stage, who, sending(stage, who, draft));
  return one(stage.world.referrals, draft.id);
}

/** Handed over and accepted: the desk of `by` sees these categories from now on. */
export async function handOver(
  stage: Stage,
  { of, by, categories }: { of: Case; by: Player; categories: readonly Category[] },
): Promise<Referral> {
  const sent = await newSent(stage, { of, to: by.desk, categories });
  await does(stage, by, receiving(stage, by, sent, "acceptance"));
  await stage.settle();
  return one(stage.world.referrals, sent.id);
}

/** Time passes for one consent and what rests on it: in the tables, so that both walls see it. */
async function expire(stage: Stage, consent: string): Promise<void> {
  const { rows } = await stage.house.behind.query("select clock_timestamp() as now");
  await stage.house.behind.query("update cases.consent set until_at = $2 where id = $1", [consent, rows[0].now]);
  await stage.house.behind.query("update cases.case_grant set until_at = $2 where consent_id = $1", [
    consent,
    rows[0].now,
  ]);
  const until = (rows[0].now as Date).getTime();
  stage.moveOn({
    ...stage.world,
    consents: stage.world.consents.map((given) => (given.id === consent ? { ...given, until } : given)),
    grants: stage.world.grants.map((grant) => (grant.ground === consent ? { ...grant, until } : grant)),
  });
}

/** 中央 leads; 自立相談 sees a part; 生活福祉課 saw until it ran out; 丸ごと until it was withdrawn; nobody else. */
export async function playScene(stage: Stage): Promise<Scene> {
  const [kiriyama, tanaka, sasaki, miyamoto] = ["kiriyama", "tanaka", "sasaki", "miyamoto"].map(playerOf) as [
    Player,
    Player,
    Player,
    Player,
  ];
  const of = await newCase(stage, kiriyama, true);
  const son = await newResident(stage, kiriyama);
  await does(stage, kiriyama, adding(stage, kiriyama, of, son));
  await handOver(stage, { of, by: tanaka, categories: ["identity_contact", "life_history"] });
  const run = await handOver(stage, { of, by: sasaki, categories: ["identity_contact", "work_school"] });
  const gone = await handOver(stage, { of, by: miyamoto, categories: ["identity_contact", "welfare_use"] });
  for (const audience of ["shared", "pointer", "own"] as const) {
    await does(stage, kiriyama, writing(stage, kiriyama, of, { audience, categories: ALL }));
    await does(stage, miyamoto, writing(stage, miyamoto, of, { audience, categories: ["life_history"] }));
  }
  const terms = { life: false, recipients: [playerOf("morita").desk], categories: ALL, until: dateIn(stage.now(), 9) };
  await does(stage, kiriyama, asking(stage, kiriyama, of, terms));
  await expire(stage, run.ground as string);
  await does(stage, miyamoto, withdrawing(stage, miyamoto, one(stage.world.consents, gone.ground as string)));
  await stage.settle();
  return { of: one(stage.world.cases, of.id), resident: one(stage.world.residents, of.resident), son };
}
