import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { foldKana } from "@tsunagi/japan";
import { ClosingDay, Desk } from "./desk.ts";
import { viewDesk } from "./desk.view.ts";

export const listDesks = query("listDesks", async ({ actor, em, query, now }) => {
  const asked = query.kana ? { kanaFolded: { $like: `%${likeable(foldKana(query.kana))}%` } } : {};
  const where = { $and: [actor.where("read", "Desk"), asked] };
  const { items, next } = await page(em, Desk, where, { kanaFolded: "asc", id: "asc" }, query, [
    "agency",
    "location",
    "fallbackDesk",
  ]);
  const closings = (await em.find(ClosingDay, {}, { limit: 400, orderBy: { date: "desc" } })).map((day) => day.date);
  return { items: items.map((desk) => viewDesk(desk, closings, now)), next };
});

/** A desk's name is no secret and the table is small: LIKE is fine here, unlike for people (docs/adr/0003). */
const likeable = (text: string) => text.replaceAll(/[\\%_]/g, "\\$&");
