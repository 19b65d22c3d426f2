import { Link } from "@tanstack/react-router";
import { noticeTopics } from "@tsunagi/contracts/codes";
import type { Notice } from "../api/types.ts";
import { useNow } from "../words/use-now.ts";
import { stampWords } from "../words/when.ts";
import { useReadNotice } from "./use-notices.ts";

/** Notices by topic and time: their words never carry a name or a number. Opening one reads it. */
export function NoticeList({ notices, onOpen }: { notices: readonly Notice[]; onOpen?: () => void }) {
  const read = useReadNotice();
  const now = useNow();
  if (notices.length === 0)
    return <p className="px-3 py-4 text-std-16N-170 text-solid-gray-700">お知らせはありません。</p>;
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.id} className="relative flex items-start gap-3 rounded-8 px-3 py-2.5 hover:bg-blue-50">
          <span
            aria-hidden="true"
            className={`mt-2 size-2.5 shrink-0 rounded-full ${notice.readAt ? "border border-solid-gray-420" : "border border-transparent bg-red-900"}`}
          />
          <div className="min-w-0">
            <Link
              {...placeOf(notice)}
              onClick={() => {
                if (notice.actions.includes("readNotice")) read.mutate({ id: notice.id });
                onOpen?.();
              }}
              className={`stretched text-std-16N-170 leading-normal text-solid-gray-900 ${notice.readAt ? "" : "font-700"}`}
            >
              {!notice.readAt && <span className="sr-only">未読：</span>}
              {noticeTopics[notice.topic]}
            </Link>
            <p className="text-dns-14N-130 text-solid-gray-700">
              <time dateTime={notice.createdAt}>{stampWords(new Date(notice.createdAt), now)}</time>
              {notice.readBy && `・${notice.readBy.name}が読みました`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a notice is about: a つなぎ, or a ground without consent, which is read at its case. */
const placeOf = ({ referralId, basisId }: Notice) =>
  referralId
    ? ({ to: "/referrals/$referralId", params: { referralId } } as const)
    : ({ to: "/bases/$basisId", params: { basisId: basisId ?? "" } } as const);
