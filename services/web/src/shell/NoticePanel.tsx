import { NoticeList } from "./NoticeList.tsx";
import { ReadAll } from "./ReadAll.tsx";
import { useNotices } from "./use-notices.ts";

/** What the bell opens. */
export function NoticePanel({ onOpen }: { onOpen: () => void }) {
  const { data } = useNotices();
  const unread = data?.unread ?? 0;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 px-3 pt-2 pb-1">
        <h2 className="text-std-17B-170 text-solid-gray-900">お知らせ</h2>
        {data && <ReadAll notices={data.items} unread={unread} />}
      </div>
      <div className="max-h-[min(28rem,70vh)] overflow-y-auto">
        <NoticeList notices={data?.items ?? []} onOpen={onOpen} />
      </div>
    </>
  );
}
