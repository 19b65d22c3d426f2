import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { foldKana } from "@tsunagi/japan";
import { Desk, SHOWN_WITH } from "./desk.ts";
import { showDesks } from "./show-desks.ts";

export const listDesks = query("listDesks", async ({ actor, em, query, now }) => {
  const asked = query.kana ? { kanaFolded: { $like: `%${likeable(foldKana(query.kana))}%` } } : {};
  const where = { $and: [actor.where("read", "Desk"), asked] };
  const { items, next } = await page(em, Desk, where, { kanaFolded: "asc", id: "asc" }, query, [...SHOWN_WITH]);
  return { items: await showDesks(em, items, now), next };
});

/** A desk's name is no secret and the table is small: LIKE is fine here, unlike for people (docs/adr/0003). */
const likeable = (text: string) => text.replaceAll(/[\\%_]/g, "\\$&");
