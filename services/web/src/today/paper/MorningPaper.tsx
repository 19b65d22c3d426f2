import { referralKinds, referralStatuses } from "@tsunagi/contracts/codes";
import { createPortal } from "react-dom";
import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { usePrinting } from "../../parts/paper/use-printing.ts";
import { shortUrgency } from "../../words/short.ts";
import { useNow } from "../../words/use-now.ts";
import { clock, dueWords, warekiOf } from "../../words/when.ts";
import type { LaneData } from "../use-lanes.ts";
import { initialsOf } from "./initials.ts";

/** As many lines as one A4 holds. */
const ONE_PAGE = 30;

interface MorningPaperProps {
  lanes: readonly LaneData[];
  /** Whose day it is. */
  scope: string;
  initials: boolean;
}

/** 朝礼用: the day on one A4, to be read aloud and left lying. No name stands on it; initials only where they are asked for. */
export function MorningPaper(props: MorningPaperProps) {
  return usePrinting() ? createPortal(<Paper {...props} />, document.body) : null;
}

function Paper({ lanes, scope, initials }: MorningPaperProps) {
  const me = useMe();
  const now = useNow();
  const all = lanes.flatMap(({ name, rows }) => (rows ?? []).map((row) => ({ lane: name, row })));
  const shown = all.slice(0, ONE_PAGE);
  return (
    <div data-paper="morning" className="text-[9.5pt] leading-snug text-black">
      <h1 className="text-[13pt] font-700">
        朝礼　{warekiOf(now)}　{me.acting.desk.name}（{scope}）
      </h1>
      <p className="pb-2">
        取扱注意　出力 {clock(now)} {me.staff.name}
        {"　"}
        {lanes.map(({ name, rows }) => `${name} ${rows?.length ?? 0}件`).join("　")}
      </p>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {[
              "いま",
              "番号・種別",
              ...(initials ? ["対象者"] : []),
              "状態",
              "緊急度",
              "期限",
              "相手",
              "次に動く人",
            ].map((head) => (
              <th key={head} scope="col" className="border border-black px-1.5 py-0.5 text-left whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ lane, row }) => (
            <Line key={row.id} {...{ lane, row, initials, now }} deskId={me.acting.desk.id} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="pt-2">動くつなぎはありません。</p>}
      {all.length > shown.length && <p className="pt-1">ほか{all.length - shown.length}件（画面で確かめてください）</p>}
    </div>
  );
}

interface LineProps {
  lane: string;
  row: ReferralItem;
  initials: boolean;
  now: Date;
  deskId: string;
}

function Line({ lane, row, initials, now, deskId }: LineProps) {
  const { number, kind, subject, status, urgency, dueAt, from, to, next } = row;
  const cells = [
    lane,
    `${number} ${referralKinds[kind]}`,
    ...(initials ? [subject ? initialsOf(subject.kana) : ""] : []),
    referralStatuses[status],
    shortUrgency(urgency),
    dueAt ? dueWords(new Date(dueAt), now) : "",
    from.id === deskId ? to.name : from.name,
    next ? next.staff.name : "",
  ];
  return (
    <tr className="break-inside-avoid">
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once.
        <td key={index} className="border border-black px-1.5 py-0.5 align-top [word-break:normal]">
          {cell}
        </td>
      ))}
    </tr>
  );
}
