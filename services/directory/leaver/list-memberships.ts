import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { current } from "../staff/memberships.ts";
import { Membership } from "../staff/staff.ts";
import { viewMembers } from "./member.view.ts";

export const listMemberships = query("listMemberships", async ({ actor, em, query, now }) => {
  const where = { $and: [actor.where("list", "Membership"), current(now)] };
  const order = { staff: { kana: "asc" }, id: "asc" } as const;
  const { items, next } = await page(em, Membership, where, order, query, ["staff", "agency", "desk"]);
  return { items: await viewMembers(em, actor, items), next };
});
