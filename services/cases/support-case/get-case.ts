import { query } from "@tsunagi/http";
import { groundsOfOwn } from "../grant/grounds.ts";
import { getCase as load } from "./support-case.store.ts";
import { viewCase } from "./support-case.view.ts";

export const getCase = query("getCase", async ({ actor, em, params, upon }) => {
  const supportCase = await load(em, actor, params.caseId);
  upon(await groundsOfOwn(em, actor, supportCase.id));
  return viewCase(em, actor, supportCase);
});
