import { consenting, withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { asking, deciding, ending } from "../deeds/grounds.ts";
import { adding, informing, leaving, opening, registering, revising } from "../deeds/people.ts";
import { writing } from "../deeds/records.ts";
import { dateIn } from "../deeds/terms.ts";
import { basisSeen, recordSeen } from "../model/known.ts";
import { registered, seesCase } from "../model/sight.ts";
import { ALL, type Case, type Member, one } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { newResident, type Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, look, type Shot } from "./aim.ts";

const seen = (stage: Stage, who: Player, { id }: Case) => seesCase(stage.world, who, id, stage.now());
const JIRITSU = () => playerOf("tanaka").desk;
const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;

/** How every operation about people, cases and grounds is reached. An operation that has no aim fails. */
export function aimsAt({ of, resident }: Scene): Readonly<Record<string, Aim>> {
  const kiriyama = playerOf("kiriyama");
  const there = async () => of;
  const basis = async (stage: Stage) => {
    const terms = { life: false, recipients: [JIRITSU()], categories: ALL, until: dateIn(stage.now(), 9) };
    await does(stage, kiriyama, asking(stage, kiriyama, of, terms));
    return last(stage.world.bases);
  };
  const member = async (stage: Stage): Promise<Member> => {
    await does(stage, kiriyama, adding(stage, kiriyama, of, await newResident(stage, kiriyama)));
    return last(stage.world.members);
  };
  const consent = async (stage: Stage) => {
    const terms = { categories: ["identity_contact"] as const, recipients: [JIRITSU()], until: null };
    await does(stage, kiriyama, consenting(stage, kiriyama, of, terms));
    return last(stage.world.consents);
  };
  return {
    createResident: aim(there, (stage, who) => registering(stage, who)),
    getResident: aim(there, (stage, who) =>
      look(`/residents/${resident.id}`, registered(who, one(stage.world.residents, resident.id))),
    ),
    reviseResident: aim(there, (stage, who) => revising(stage, who, resident)),
    createCase: aim(
      (stage) => newResident(stage, kiriyama),
      (stage, who, target) => opening(stage, who, target, ALL),
    ),
    getCase: aim(there, (stage, who) => look(`/cases/${of.id}`, seen(stage, who, of))),
    reviseInformation: aim(there, (stage, who) => informing(stage, who, of, "life_history")),
    addHouseholdMember: aim(
      (stage) => newResident(stage, kiriyama),
      (stage, who, target) => adding(stage, who, of, target),
    ),
    leaveHousehold: aim(member, (stage, who, target) => leaving(stage, who, target)),
    giveConsent: aim(there, (stage, who) =>
      consenting(stage, who, of, {
        categories: ["identity_contact"],
        recipients: [playerOf("ogawa").desk],
        until: null,
      }),
    ),
    withdrawConsent: aim(consent, (stage, who, target) =>
      withdrawing(stage, who, one(stage.world.consents, target.id)),
    ),
    writeRecord: aim(there, (stage, who) => writing(stage, who, of, { audience: "shared", categories: ALL })),
    listRecords: aim(there, (stage, who) => {
      const own = stage.world.records.some((record) => recordSeen(stage.world, who, record, stage.now()));
      return look(`/cases/${of.id}/records`, own || seen(stage, who, of));
    }),
    requestBasis: aim(there, (stage, who) =>
      asking(stage, who, of, {
        life: false,
        recipients: [playerOf("ogawa").desk],
        categories: ["identity_contact"],
        until: dateIn(stage.now(), 9),
      }),
    ),
    getBasis: aim(basis, (stage, who, { id }) =>
      look(`/bases/${id}`, basisSeen(stage.world, who, one(stage.world.bases, id))),
    ),
    approveBasis: aim(basis, (stage, who, { id }) => deciding(stage, who, one(stage.world.bases, id), "approval")),
    rejectBasis: aim(basis, (stage, who, { id }) => deciding(stage, who, one(stage.world.bases, id), "rejection")),
    endBasis: aim(basis, (stage, who, { id }) => ending(stage, who, one(stage.world.bases, id))),
    getAudience: aim(there, (stage, who) => look(`/cases/${of.id}/audience`, seen(stage, who, of))),
    seeCaseAs: aim(
      there,
      (stage, who): Shot => ({
        method: "POST",
        path: `/cases/${of.id}/sight`,
        body: { deskId: JIRITSU(), staffId: playerOf("tanaka").staff },
        expect: [!seen(stage, who, of) ? 404 : who.desk === of.lead ? 200 : 403],
      }),
    ),
  };
}
