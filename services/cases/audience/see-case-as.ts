import { type CaseId, problems, type RecordId, type ContactRecord as RecordView } from "@tsunagi/contracts";
import { asDesk, colleaguesAt, type Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { findRecords, listRecords } from "../record/record.store.ts";
import { viewRecords } from "../record/record.view.ts";
import { findCase, getCase } from "../support-case/support-case.store.ts";
import { viewCase } from "../support-case/support-case.view.ts";
import { actorOf } from "./audience.store.ts";
import { caseSeenByBoth, recordsSeenByBoth } from "./seen-by-both.ts";

/** As many records as one page of the list holds at most. */
const RECORDS = 100;

export const seeCaseAs = command("seeCaseAs", async ({ actor, em, params, body, now, upon }) => {
  const supportCase = await getCase(em, actor, params.caseId);
  actor.must("seeAs", supportCase);
  const colleagues = await colleaguesAt(em, [body.deskId], now);
  const colleague = colleagues.find(({ staffId }) => staffId === body.staffId);
  if (!colleague) throw new Refusal(problems.notFound);
  upon([`as:${colleague.staffId}@${colleague.deskId}`]);
  const theirs = await asDesk(em, colleague, (apart) => sightOf(apart, actorOf(actor, colleague), params.caseId));
  const mine = await viewCase(em, actor, supportCase);
  return {
    case: theirs.case && caseSeenByBoth(theirs.case, mine),
    records: recordsSeenByBoth(theirs.records, await sameRecords(em, actor, params.caseId, theirs.records)),
  };
});

/** What this person would be shown, by the same rules and the same walls as on their own screen. */
async function sightOf(em: Em, actor: Actor, caseId: CaseId) {
  const seen = await findCase(em, actor, caseId);
  const { items } = await listRecords(em, actor, caseId, { limit: RECORDS });
  return { case: seen && (await viewCase(em, actor, seen)), records: await viewRecords(em, actor, caseId, items) };
}

/** The same records as the caller may see them. */
async function sameRecords(em: Em, actor: Actor, caseId: CaseId, records: readonly RecordView[]) {
  const known = await findRecords(
    em,
    actor,
    records.map(({ id }) => id as RecordId),
  );
  return viewRecords(em, actor, caseId, known);
}
