import { Link } from "@tanstack/react-router";
import type { Notice } from "../api/types.ts";
import { useNow } from "../words/use-now.ts";
import { stampWords } from "../words/when.ts";
import { useReadNotice } from "./use-notices.ts";

/** Notices by number and time: their words never carry a name. Opening one reads it. */
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
              <Title of={notice.title} />
            </Link>
            <p className="text-dns-14N-130 text-solid-gray-700">
              <time dateTime={notice.createdAt}>{stampWords(new Date(notice.createdAt), now)}</time>
              {whoseWords(notice)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A number is one word, although it holds a hyphen. */
function Title({ of }: { of: string }) {
  return of.split(/(R\d+-\w+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}

/** ・あなたへ（桐山さんの代理）, ・田中さんが読みました */
function whoseWords({ personal, insteadOf, readBy }: Notice): string {
  const away = insteadOf ? (personal ? `（${insteadOf.name}の代理）` : `（${insteadOf.name}は不在）`) : "";
  if (personal) return `・あなたへ${away}`;
  return readBy ? `・${readBy.name}が読みました` : away && `・窓口へ${away}`;
}

/** What a notice is about: a つなぎ, a ground without consent, a sitting, or the day as a whole. */
function placeOf(notice: Notice) {
  const { topic, referralId, basisId, incidentId, conferenceId, releaseId, informationRequestId, dateQuestionId } =
    notice;
  if (dateQuestionId) return { to: "/conferences/dates/$questionId", params: { questionId: dateQuestionId } } as const;
  if (informationRequestId)
    return { to: "/conferences/requests/$requestId", params: { requestId: informationRequestId } } as const;
  // What was taken back is not there any more.
  if (topic === "decision_withdrawn") return { to: "/conferences/released" } as const;
  if (releaseId) return { to: "/conferences/released/$releaseId", params: { releaseId } } as const;
  if (conferenceId) return { to: "/conferences/$conferenceId", params: { conferenceId } } as const;
  if (incidentId) return { to: "/incidents/$incidentId", params: { incidentId } } as const;
  if (referralId) return { to: "/referrals/$referralId", params: { referralId } } as const;
  if (basisId) return { to: "/bases/$basisId", params: { basisId } } as const;
  return { to: "/" } as const;
}
