import { useRef, useState } from "react";
import type { PreparationSheet } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Stamp } from "../../../parts/Stamp.tsx";
import { kept } from "../minutes/writing/kept.ts";
import { FillSheet } from "./FillSheet.tsx";
import { QUESTIONS } from "./sheet-form.ts";

/** One agency's sheet. Its answers stand on the same lines as those beside it. */
export function SheetCard({ sheet, isOwn }: { sheet: PreparationSheet; isOwn: boolean }) {
  const [editing, setEditing] = useState(() => kept("sheet", sheet.agendaItemId, sheet.id) !== undefined);
  const card = useRef<HTMLLIElement>(null);
  const edit = () => {
    card.current?.closest("details")?.setAttribute("open", "");
    setEditing(true);
    focusIn(() => card.current, "textarea");
  };
  const close = () => {
    setEditing(false);
    focusIn(() => card.current, "button");
  };
  const fills = sheet.actions.includes("fill") && !editing;
  const isWritten = sheet.writtenBy !== null;
  const verb = isWritten ? "書き直す" : "書く";
  usePaletteDeed("準備シートを書く", "じゅんびしーとをかく", isOwn && fills ? edit : undefined);
  const lines = isWritten ? "row-span-5 grid-rows-subgrid" : "content-start @xl:row-span-5";
  return (
    <li
      ref={card}
      data-still=""
      className={`grid min-w-0 gap-3 rounded-12 border p-4 ${isOwn ? "border-2 border-key-900" : "border-solid-gray-300"} ${editing ? "col-span-full" : lines}`}
    >
      <div className="grid content-start gap-1">
        <h3 className="text-std-17B-170 text-solid-gray-900">
          {sheet.desk.name}
          {isOwn && <span className="ml-2 text-std-16N-170">（自分の窓口）</span>}
        </h3>
        <WrittenBy sheet={sheet} />
        {fills && (
          <Button look={isOwn && !isWritten ? "solid" : "outline"} onClick={edit} className="mt-1 justify-self-start">
            {isOwn ? verb : `代わりに${verb}`}
            <span className="sr-only">（{sheet.desk.name}の準備シート）</span>
          </Button>
        )}
      </div>
      {editing && <FillSheet sheet={sheet} onClose={close} onReopen={edit} />}
      {!editing && isWritten && <Words sheet={sheet} />}
    </li>
  );
}

function WrittenBy({ sheet: { writtenBy, writtenAt } }: { sheet: PreparationSheet }) {
  if (!writtenBy || !writtenAt) return <p className="text-std-16N-170 text-orange-1000">まだ書かれていません</p>;
  return (
    <p className="text-std-16N-170 text-solid-gray-700">
      記入：{writtenBy.name} <Stamp at={writtenAt} />
    </p>
  );
}

function Words({ sheet }: { sheet: PreparationSheet }) {
  return (
    <dl className="contents">
      {QUESTIONS.map(({ name, label }) => (
        <div key={name} className="border-t border-solid-gray-300 pt-2">
          <dt className="text-std-16B-170 text-solid-gray-900">{label}</dt>
          <dd className="max-w-[44em] text-std-16N-170 wrap-anywhere whitespace-pre-line text-solid-gray-900">
            {sheet[name] ?? <span className="text-solid-gray-700">記入なし</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
