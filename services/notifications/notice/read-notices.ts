import { command } from "@tsunagi/http";
import { countUnread, unreadUntil } from "./notice.store.ts";

export const readNotices = command("readNotices", async ({ actor, em, body, now, flush }) => {
  const notices = await unreadUntil(em, actor, new Date(body.until));
  for (const notice of notices) {
    actor.must("readNotice", notice);
    notice.read({ by: actor.me.staffId, at: now });
  }
  await flush();
  return { unread: await countUnread(em, actor) };
});
