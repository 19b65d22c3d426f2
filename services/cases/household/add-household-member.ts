import { type CaseId, type MemberId, problems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getCase } from "../support-case/support-case.store.ts";
import { viewCase } from "../support-case/support-case.view.ts";
import { HouseholdMember, HouseholdTie } from "./household.ts";
import { householdOf, joinCases } from "./household-of.ts";
import { mustBeNew, personAsked } from "./person-asked.ts";

export const addHouseholdMember = command(
  "addHouseholdMember",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("addHouseholdMember", supportCase);
    if (!body.residentId === !body.person) throw oneOfTwo();
    const person = await personAsked(em, actor, body, now);
    const household = await householdOf(em, actor, supportCase, now);
    await mustBeNew(em, supportCase, person.id);
    await flush();
    await joinCases(em, actor, household.id, person.id);
    const { municipalityId } = actor.me;
    const member = em.create(HouseholdMember, {
      id: newId<MemberId>(now),
      municipalityId,
      residentId: person.id,
      fromAt: now,
      untilAt: null,
      household,
    });
    em.create(HouseholdTie, {
      municipalityId,
      householdId: household.id,
      toResidentId: supportCase.resident.id,
      relation: body.relation,
      livesTogether: body.livesTogether,
      keyPerson: body.keyPerson,
      member,
    });
    household.changed(supportCase);
    await flush();
    return viewCase(em, actor, supportCase);
  },
  async ({ actor, em, params }) => viewCase(em, actor, await getCase(em, actor, params.caseId as CaseId)),
);

const oneOfTwo = () => {
  const message = "登録済みの人を選ぶか、新しい人の氏名とフリガナを入れるか、どちらか一方にしてください。";
  return new Refusal(problems.invalid, { errors: [{ field: "person", label: "世帯の人", message }] });
};
