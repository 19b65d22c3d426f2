import { query } from "@tsunagi/http";
import { groundsOfOwn } from "../grant/grounds.ts";
import { getCase } from "../support-case/support-case.store.ts";
import { viewAudience } from "./audience.view.ts";

export const getAudience = query("getAudience", async ({ actor, em, params, upon }) => {
  const supportCase = await getCase(em, actor, params.caseId);
  upon(await groundsOfOwn(em, actor, supportCase.id));
  return { items: await viewAudience(em, actor, supportCase) };
});
