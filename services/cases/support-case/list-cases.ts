import { namesOf } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { listSights } from "./support-case.store.ts";
import { viewCaseHead } from "./support-case.view.ts";

export const listCases = query("listCases", async ({ actor, em, query }) => {
  const { items, next } = await listSights(em, actor, query);
  const cases = items.map(({ supportCase }) => supportCase);
  const names = await namesOf(
    em,
    cases.map((c) => c.leadDeskId),
    cases.map((c) => c.leadWorkerId),
  );
  return {
    items: items.map((sight) => viewCaseHead(actor, sight.supportCase, sight.categories, names)),
    next,
    actions: [
      ...(actor.ever("create", "Resident") ? ["createResident"] : []),
      ...(actor.ever("draftReferral", "SupportCase") ? ["draftReferral"] : []),
    ],
  };
});
