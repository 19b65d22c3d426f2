import { documentKinds } from "@tsunagi/contracts/codes";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Private } from "../../../parts/Private.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { dayOf, warekiDay } from "../../../words/when.ts";
import { kept } from "../minutes/writing/kept.ts";
import type { Inside } from "../Room.tsx";
import { PrintLetter } from "./PrintLetter.tsx";
import { useDocuments } from "./use-documents.ts";

const IssueDocument = fetched(() => import("./IssueDocument.tsx"), "IssueDocument");

/** 開催通知 and 依頼書 with their numbers, for whoever prepares the conference. */
export function Documents({ item, inside }: { item: AgendaItem; inside: Inside }) {
  const [issuing, setIssuing] = useState(() => kept("letter", item.id, item.id) !== undefined);
  const open = () => setIssuing(true);
  const { data, error, refetch } = useDocuments(item.id);
  return (
    <Panel title="開催通知・依頼書">
      <div className="grid gap-4">
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {!data && !error && <Loading rows={1} />}
        {data?.items.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">文書番号をとった文書は、まだありません。</p>
        )}
        <ul className="grid gap-3 empty:hidden">
          {data?.items.map((letter) => (
            <li
              key={letter.id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-solid-gray-300 pt-3 first:border-t-0 first:pt-0"
            >
              <div className="min-w-0 text-std-16N-170">
                <p className="text-std-16B-170 text-solid-gray-900">
                  {letter.number}　{documentKinds[letter.kind]}
                </p>
                <p>
                  <Private>{letter.addressee}</Private>
                </p>
                <p className="text-solid-gray-700">
                  {dayOf(letter.issuedAt)} {letter.issuedBy.name}
                  {letter.replyBy && `・回答期限 ${warekiDay(letter.replyBy)}`}
                </p>
              </div>
              <PrintLetter {...{ item, letter }} />
            </li>
          ))}
        </ul>
        {issuing ? (
          <Suspense fallback={<Loading rows={3} />}>
            <IssueDocument {...{ item, inside }} onClose={() => setIssuing(false)} onReopen={open} />
          </Suspense>
        ) : (
          <div>
            <Button onClick={open}>文書番号をとる</Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
