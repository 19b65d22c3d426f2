import { query } from "@tsunagi/http";
import { getCase } from "../support-case/support-case.store.ts";
import { viewAudience } from "./audience.view.ts";

export const getAudience = query("getAudience", async ({ actor, em, params }) => ({
  items: await viewAudience(em, actor, await getCase(em, actor, params.caseId)),
}));
