import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { countUnread } from "./notice.store.ts";
import { Notice } from "./notice.ts";
import { viewNotices } from "./notice.view.ts";

export const listNotices = query("listNotices", async ({ actor, em, query }) => {
  const order = { createdAt: "desc", id: "desc" } as const;
  const allowed = actor.where("read", "Notice");
  const asked = query.unread ? { $and: [{ status: "unread" }, allowed] } : allowed;
  const { items, next } = await page(em, Notice, asked, order, query);
  return { items: await viewNotices(em, actor, items), next, unread: await countUnread(em, actor) };
});
