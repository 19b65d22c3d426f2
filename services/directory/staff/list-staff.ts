import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { current } from "./memberships.ts";
import { Membership } from "./staff.ts";

export const listStaff = query("listStaff", async ({ actor, em, params, query, now }) => {
  const where = { $and: [actor.where("read", "Membership"), { desk: params.deskId }, current(now)] };
  const { items, next } = await page(em, Membership, where, { staff: { kana: "asc" }, id: "asc" }, query, ["staff"]);
  return {
    items: items.map(({ staff, position }) => ({
      id: staff.id,
      name: staff.name,
      kana: staff.kana,
      position: position ?? null,
    })),
    next,
  };
});
