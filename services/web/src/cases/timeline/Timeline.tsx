import writeIcon from "@material-symbols/svg-400/outlined/edit_note.svg?raw";
import { Suspense, useRef, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { ContactRecord, SupportCase } from "../../api/types.ts";
import { usePaletteDeed } from "../../palette/deeds.ts";
import { Button } from "../../parts/Button.tsx";
import { focusIn } from "../../parts/form/focus-in.ts";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useLetterKey } from "../../shell/use-letter-key.ts";
import { hasKeptRecord } from "./kept-record.ts";
import { RecordItem } from "./RecordItem.tsx";
import { useRecords } from "./use-records.ts";

const WriteRecord = fetched(() => import("./WriteRecord.tsx"), "WriteRecord");

interface Writing {
  /** The record that is put right; a new one where there is none. */
  corrects?: ContactRecord;
  /** Somebody has just asked for the form, and goes on in it; else it only stands there again. */
  asked?: boolean;
}

/** 支援経過: what happened, by whom, as far as this desk may read it; and the form to write the next one. */
export function Timeline({ supportCase }: { supportCase: SupportCase }) {
  const { rows, error, isPending, refetch, ...pages } = useRecords(supportCase.id);
  const [writing, setWriting] = useState<Writing | undefined>(hasKeptRecord(supportCase.id) ? {} : undefined);
  const form = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const mayWrite = supportCase.actions.includes("writeRecord");
  const write = (corrects?: ContactRecord) => {
    setWriting(corrects ? { corrects, asked: true } : { asked: true });
    if (writing) focusIn(() => form.current);
  };
  useLetterKey("r", () => mayWrite && write(writing?.corrects));
  usePaletteDeed(
    "記録を書く",
    "きろくをかく かく しえんけいか けいか",
    mayWrite ? () => write(writing?.corrects) : undefined,
  );
  return (
    <Panel
      title="支援経過"
      aside={
        mayWrite &&
        !writing && (
          <div ref={head}>
            <Button icon={writeIcon} onClick={() => write()}>
              記録を書く
            </Button>
          </div>
        )
      }
    >
      <div className="grid grid-cols-1 gap-6">
        {writing && (
          <div ref={form}>
            <Suspense fallback={<Loading rows={4} />}>
              <WriteRecord
                key={writing.corrects?.id ?? "new"}
                caseId={supportCase.id}
                corrects={writing.corrects}
                onDone={() => {
                  setWriting(undefined);
                  focusIn(() => head.current, "button");
                }}
                onReopen={() => write(writing.corrects)}
                isAsked={writing.asked === true}
              />
            </Suspense>
          </div>
        )}
        <Unfetched error={error} stale={Boolean(rows)} onRetry={() => void refetch()} />
        {isPending && <Loading rows={3} />}
        {rows?.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">まだ記録がありません。</p>}
        {rows && rows.length > 0 && (
          <ol className="grid grid-cols-1">
            {rows.map((record) => (
              <RecordItem
                key={record.id}
                record={record}
                onCorrect={record.actions.includes("correct") ? () => write(record) : undefined}
              />
            ))}
          </ol>
        )}
        <More pages={pages} />
      </div>
    </Panel>
  );
}
