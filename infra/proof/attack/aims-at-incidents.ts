import { acting } from "../deeds/acting.ts";
import { does } from "../deeds/deed.ts";
import { receiving } from "../deeds/receiving.ts";
import { incidentSeen } from "../model/known.ts";
import { one } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { newCase, newSent } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, fire, look, type Shot } from "./aim.ts";

interface Incident {
  readonly id: string;
  readonly about: string;
}

/** What went to the wrong desk, opened there. */
async function incident(stage: Stage): Promise<Incident> {
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")];
  const of = await newCase(stage, kiriyama);
  const { id } = await newSent(stage, { of, to: tanaka.desk, categories: ["identity_contact"] });
  const now = () => one(stage.world.referrals, id);
  await does(stage, tanaka, receiving(stage, tanaka, now(), "opening"));
  await does(stage, kiriyama, acting(stage, kiriyama, now(), "misdirect"));
  await stage.settle();
  const { rows } = await stage.house.behind.query("select id from referrals.incident where referral_id = $1", [id]);
  return { id: rows[0].id, about: id };
}

const knows = (stage: Stage, who: Player, { about }: Incident) =>
  stage.world.incidents.some((one) => one.about === about && incidentSeen(who, one));

async function entering(stage: Stage, who: Player, target: Incident, noun: string): Promise<Shot> {
  const { body } = await stage.get(who, `/incidents/${target.id}`);
  return {
    method: "POST",
    path: `/incidents/${target.id}/${noun}`,
    body: { note: "記録" },
    version: `"${body?.version ?? 1}"`,
    expect: [knows(stage, who, target) ? 201 : 404],
  };
}

/** 速報 and the word to the person are there already. */
async function nearlyOver(stage: Stage): Promise<Incident> {
  const target = await incident(stage);
  const officer = stage.everybody.find((who) => knows(stage, who, target)) as Player;
  for (const noun of ["prompt-report", "notification"])
    await fire(stage, officer, await entering(stage, officer, target, noun), noun);
  return target;
}

/** How everything about what went to the wrong desk is reached. */
export const aimsAtIncidents = (): Readonly<Record<string, Aim>> => ({
  listIncidents: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/incidents", expect: [200] }),
  ),
  getIncident: aim(incident, (stage, who, target) => look(`/incidents/${target.id}`, knows(stage, who, target))),
  reportIncident: aim(incident, (stage, who, target) => entering(stage, who, target, "prompt-report")),
  tellIncident: aim(incident, (stage, who, target) => entering(stage, who, target, "notification")),
  concludeIncident: aim(nearlyOver, (stage, who, target) => entering(stage, who, target, "final-report")),
});
