import { noticeTopics, sendingStates } from "@tsunagi/contracts/codes";
import { api } from "../api/client.ts";
import { refusedWith } from "../api/refusal.ts";
import type { Telling } from "../api/types.ts";
import { Loading } from "../parts/Loading.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { useNow } from "../words/use-now.ts";
import { stampWords } from "../words/when.ts";

/** 送付の証跡: who was told of this つなぎ, when, and whether the mail has left. Of the other desk nobody is named. */
export function Sendings({ referralId }: { referralId: string }) {
  const { data, error, refetch } = api.useQuery("get", "/api/sendings", { params: { query: { referralId } } });
  // Nothing is known of it: nobody has been told yet.
  const none = refusedWith(error, 404);
  return (
    <Panel title="知らせた記録">
      {!none && <Unfetched error={error} stale={Boolean(data)} onRetry={refetch} />}
      {!data && !error && <Loading rows={2} />}
      {none && <p className="text-std-16N-170 text-solid-gray-700">まだ誰にも知らせていません。</p>}
      {data && !none && (
        <ul className="grid gap-3">
          {data.items.map((telling) => (
            <TellingRow key={telling.id} telling={telling} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function TellingRow({ telling }: { telling: Telling }) {
  const now = useNow();
  const { topic, desk, staff, insteadOf, at, mails } = telling;
  return (
    <li className="text-std-16N-170 leading-normal text-solid-gray-900">
      <p>
        <time dateTime={at}>{stampWords(new Date(at), now)}</time> {desk.name}
        {staff && <span className="whitespace-nowrap">・{staff.name}</span>}
        {insteadOf && `（${insteadOf.name}は不在）`}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">「{noticeTopics[topic]}」を画面で知らせました</p>
      {mails.map((mail, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the mails of another desk have nothing else to tell them apart.
        <p key={index} className="text-dns-14N-130 text-solid-gray-700">
          {mail.to ? `${mail.to.name}へのメール：` : "メール："}
          {sendingStates[mail.state]}
          {mail.at && `（${stampWords(new Date(mail.at), now)}）`}
          {mail.state === "failed" && mail.code && `（${mail.code}）`}
          {mail.state === "waiting" && mail.attempts > 0 && `（${mail.attempts}回試しました）`}
        </p>
      ))}
    </li>
  );
}
