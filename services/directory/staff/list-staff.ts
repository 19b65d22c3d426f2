import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { leaversOf } from "../leaver/leaver.store.ts";
import { current } from "./memberships.ts";
import { Membership } from "./staff.ts";

export const listStaff = query("listStaff", async ({ actor, em, params, query, now }) => {
  const where = { $and: [actor.where("read", "Membership"), { desk: params.deskId }, current(now)] };
  const { items, next } = await page(em, Membership, where, { staff: { kana: "asc" }, id: "asc" }, query, ["staff"]);
  // Whoever leaves, or can sign in no more, takes nothing new.
  const leavers = await leaversOf(em, items);
  const today = tokyoDate(now);
  const takesWork = ({ id, staff }: Membership) => !staff.disabledAt && !((leavers.get(id)?.since ?? "9999") <= today);
  return {
    items: items.filter(takesWork).map(({ staff, position }) => ({
      id: staff.id,
      name: staff.name,
      kana: staff.kana,
      position: position ?? null,
    })),
    next,
  };
});
