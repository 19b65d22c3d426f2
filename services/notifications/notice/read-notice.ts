import type { NoticeId, Notice as NoticeView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { getNotice } from "./notice.store.ts";
import { viewNotices } from "./notice.view.ts";

export const readNotice = command(
  "readNotice",
  async ({ actor, em, params, now, flush }) => {
    const notice = await getNotice(em, actor, params.noticeId);
    actor.must("readNotice", notice);
    notice.read({ by: actor.me.staffId, at: now });
    await flush();
    return show({ em, actor }, notice.id);
  },
  show,
);

async function show({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<NoticeView> {
  const [view] = await viewNotices(em, actor, [await getNotice(em, actor, id as NoticeId)]);
  return view as NoticeView;
}
