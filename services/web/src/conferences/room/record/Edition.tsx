import lockIcon from "@material-symbols/svg-400/outlined/lock.svg?raw";
import { meetingRecordStatuses } from "@tsunagi/contracts/codes";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { MeetingRecord } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { Facts } from "../../../parts/Facts.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Private } from "../../../parts/Private.tsx";
import { dayOf } from "../../../words/when.ts";
import { kept } from "../minutes/writing/kept.ts";
import { attendedWords, heldWords, RecordBody } from "./RecordBody.tsx";

const EditRecord = fetched(() => import("./EditRecord.tsx"), "EditRecord");
const SignRecord = fetched(() => import("./SignRecord.tsx"), "SignRecord");

interface EditionProps {
  record: MeetingRecord;
  isNewest: boolean;
  /** Whether the caller may make the next edition of a signed one. */
  mayCorrect: boolean;
  onLatest: () => void;
}

/** One edition of the 議事録, and what may be done to it. */
export function Edition({ record, isNewest, mayCorrect, onLatest }: EditionProps) {
  const [doing, setDoing] = useState<"edit" | "sign" | undefined>(() =>
    kept("record", record.agendaItemId, record.id) ? "edit" : undefined,
  );
  const { edition, status, content, reason, signedBy, signedAt, draftedBy, draftedAt, keptOut, actions } = record;
  const isSigned = status === "signed";
  const edits = actions.includes("revise") || (isSigned && isNewest && mayCorrect);
  const close = () => setDoing(undefined);
  const edit = () => setDoing("edit");
  return (
    <article
      aria-label={`議事録 第${edition}版`}
      className="grid gap-3 border-t border-solid-gray-300 pt-4 first:border-t-0 first:pt-0"
    >
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-17B-170 text-solid-gray-900">
        第{edition}版<Chip tone={isSigned ? "green" : "orange"}>{meetingRecordStatuses[status]}</Chip>
        <span className="text-std-16N-170 text-solid-gray-700">
          {isSigned && signedAt
            ? `${dayOf(signedAt)}に${signedBy?.name ?? ""}が確定`
            : `${dayOf(draftedAt)} ${draftedBy.name}`}
        </span>
      </h3>
      {keptOut !== null && keptOut > 0 && (
        <p className="flex items-start gap-2 text-std-16N-170">
          <Icon svg={lockIcon} className="mt-1 size-5 shrink-0" />
          {`読める人を限った議事が${keptOut}行あり、この議事録には入っていません。機関を選んだ行は、その機関への写しにだけ入ります。`}
        </p>
      )}
      {reason && <p className="text-std-16N-170">直した理由：{reason}</p>}
      <details open={isNewest || undefined}>
        <summary className="min-h-11 py-2 text-std-16B-170 text-key-900 underline">議事録を読む</summary>
        <div className="max-w-[44em] text-std-16N-170 text-solid-gray-900">
          <Facts
            rows={[
              ["議題", <Private key="topic">{content.topic}</Private>],
              ["日時", heldWords(content)],
              [
                "出席者",
                <span key="seats" className="whitespace-pre-line">
                  {attendedWords(content)}
                </span>,
              ],
            ]}
          />
          <RecordBody content={content} />
        </div>
      </details>
      {doing === "edit" ? (
        <Suspense fallback={<Loading rows={3} />}>
          <EditRecord {...{ record, onLatest }} onClose={close} onReopen={edit} />
        </Suspense>
      ) : (
        <div className="flex flex-wrap gap-3 empty:hidden">
          {actions.includes("sign") && (
            <Button look="solid" onClick={() => setDoing("sign")}>
              確定する
            </Button>
          )}
          {edits && <Button onClick={edit}>{isSigned ? "訂正して次の版をつくる" : "案を直す"}</Button>}
        </div>
      )}
      {doing === "sign" && (
        <Suspense>
          <SignRecord {...{ record, onLatest }} onClose={close} />
        </Suspense>
      )}
    </article>
  );
}
