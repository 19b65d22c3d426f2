import { town } from "@tsunagi/testing/town";
import { dateIn } from "../deeds/terms.ts";
import { seesCase } from "../model/sight.ts";
import type { Case } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { newCase } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, type Shot } from "./aim.ts";

/** Whoever keeps the accounts of the city. Both sit there, and nobody else of the players does it elsewhere. */
const keepsAccounts = (stage: Stage, who: Player): boolean =>
  ["manager", "system_administrator"].includes(who.role) && who.municipality !== stage.tonari.municipality;

const otomo = { workerId: town.otomo.id };

/** Somebody of the city whom nobody plays. */
async function newColleague(stage: Stage): Promise<{ staff: string; membership: string }> {
  const { rows } = await stage.house.behind.query(
    `with s as (
       insert into directory.staff (id, municipality_id, login, password_hash, name, kana)
         values (uuidv7(), $1, uuidv7()::text, 'x', '新任', 'しんにん') returning id, municipality_id)
     insert into directory.membership (id, municipality_id, staff_id, agency_id, desk_id, role, from_date)
       select uuidv7(), municipality_id, id, $2, $3, 'desk_worker', '2021-04-01' from s returning id, staff_id`,
    [town.municipality.id, town.desks.marugoto.agencyId, town.desks.marugoto.id],
  );
  return { staff: rows[0].staff_id, membership: rows[0].id };
}

/** How everything about leaving and about who leads a case is reached. */
export const aimsAtLeavers = (): Readonly<Record<string, Aim>> => ({
  listMemberships: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/memberships", expect: [200] }),
  ),
  endMembership: aim(
    newColleague,
    (stage, who, { membership }): Shot => ({
      method: "POST",
      path: `/memberships/${membership}/ending`,
      body: { since: dateIn(stage.now(), 9), reason: "transfer" },
      expect: [keepsAccounts(stage, who) ? 201 : 404],
    }),
  ),
  stopStaff: aim(
    newColleague,
    (stage, who, { staff }): Shot => ({
      method: "POST",
      path: `/staff/${staff}/stopping`,
      expect: [keepsAccounts(stage, who) ? 201 : 404],
    }),
  ),
  reassignCase: aim(
    (stage) => newCase(stage, playerOf("kiriyama")),
    async (stage, who, target): Promise<Shot> => ({
      method: "POST",
      path: `/cases/${target.id}/assignment`,
      body: otomo,
      version: await caseVersion(stage, who, target),
      expect: [reassigning(stage, who, target)],
    }),
  ),
});

/** Whoever leads it, and the supervisor of the desk. */
function reassigning(stage: Stage, who: Player, target: Case): number {
  if (!seesCase(stage.world, who, target.id, stage.now())) return 404;
  const leads = who.name === "kiriyama" || who.role === "supervisor";
  return who.desk === target.lead && leads ? 201 : 403;
}

async function caseVersion(stage: Stage, who: Player, { id }: Case): Promise<string> {
  const { body } = await stage.get(who, `/cases/${id}`);
  return `"${body?.version ?? 1}"`;
}
