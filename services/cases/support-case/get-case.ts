import { query } from "@tsunagi/http";
import { getCase as load } from "./support-case.store.ts";
import { viewCase } from "./support-case.view.ts";

export const getCase = query("getCase", async ({ actor, em, params }) =>
  viewCase(em, actor, await load(em, actor, params.caseId)),
);
