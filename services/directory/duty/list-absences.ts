import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Absence } from "./absence.ts";
import { viewAbsences } from "./absence.view.ts";

export const listAbsences = query("listAbsences", async ({ actor, em, query, now }) => {
  const ahead = { deskId: actor.me.deskId, endedAt: null, untilDate: { $gte: tokyoDate(now) } };
  const where = { $and: [actor.where("read", "Absence"), ahead] };
  const { items, next } = await page(em, Absence, where, { fromDate: "asc", id: "asc" }, query);
  return { items: await viewAbsences(em, actor, items), next };
});
