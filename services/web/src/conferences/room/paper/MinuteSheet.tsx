import { minuteKinds, seatParts, taskForms, taskStatuses } from "@tsunagi/contracts/codes";
import { useMe } from "../../../api/me.ts";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import { usePrinting } from "../../../parts/paper/use-printing.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import { useNow } from "../../../words/use-now.ts";
import { clock, shortDay, warekiDay, warekiOf } from "../../../words/when.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { useRows } from "../minutes/use-minutes.ts";
import type { Inside } from "../Room.tsx";
import { useEditions } from "../record/use-editions.ts";

interface MinuteSheetProps {
  item: AgendaItem;
  inside: Inside;
  minutes: OpenMinutes;
}

/**
 * What has been written so far on A4, as the roster reads it: paper is handed on. Whether there is one at all is decided by the
 * room: what is sealed has none. Once it has become a 議事録 there is none either, for that one leaves with a number alone.
 */
export function MinuteSheet(props: MinuteSheetProps) {
  const isPrinting = usePrinting();
  if (props.item.status === "closed") return <AfterTheSitting {...props} isPrinting={isPrinting} />;
  return isPrinting ? <Paper {...props} /> : null;
}

function AfterTheSitting({ isPrinting, ...props }: MinuteSheetProps & { isPrinting: boolean }) {
  const { data } = useEditions(props.item);
  if (!isPrinting) return null;
  if (data?.items.length === 0) return <Paper {...props} />;
  return (
    <p className="text-[10.5pt] text-black">
      {data
        ? "この議題の議事は、議事録になりました。議事録は、会議の事務局が番号をとって印刷します。"
        : "議事録ができているかを確かめています。少し待ってから、もう一度印刷してください。"}
    </p>
  );
}

function Paper({ item, inside: { subject, seats }, minutes }: MinuteSheetProps) {
  const me = useMe();
  const now = useNow();
  const { rows = [] } = useRows(minutes);
  const { number, kind, startedAt, endedAt } = item;
  return (
    <div className="text-[10.5pt] leading-normal text-black">
      <p className="pb-2 text-[9pt]">
        <b className="mr-3 border-2 border-black px-2 py-0.5 text-[10.5pt] font-700">取扱注意</b>
        {number}　出力 {warekiOf(now)} {clock(now)}　{me.acting.desk.name} {me.staff.name}
      </p>
      <h1 className="mb-2 text-center text-[16pt] font-700">{kind.name}　議事（記録前）</h1>
      <Rows
        rows={[
          ["議題", `${number}　${subject.topic}`],
          ...(subject.person === null ? [] : ([["氏名", subject.person]] as const)),
          ["日時", startedAt ? `${warekiOf(new Date(startedAt))} ${span(startedAt, endedAt)}` : ""],
          [
            "出席者",
            seats.map(({ staff, desk, part }) => `${desk.name}　${staff.name}（${seatParts[part]}）`).join("\n"),
          ],
        ]}
      />
      <table className="mt-3 w-full border-collapse">
        <thead>
          <tr>
            {["種類", "発言した機関", "議事"].map((head) => (
              <th key={head} scope="col" className="border border-black px-2 py-1 text-left whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ isStruck, audience }) => !isStruck && audience === "roster")
            .map((row) => (
              <PaperRow key={row.id} row={row} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

const span = (from: string, until: string | null) => `${clock(new Date(from))}〜${until ? clock(new Date(until)) : ""}`;

function PaperRow({ row: { kind, speaker, body, tasks, beganOn } }: { row: Minute }) {
  return (
    <tr className="break-inside-avoid">
      <td className="w-[7em] border border-black px-2 py-1 align-top">{minuteKinds[kind]}</td>
      <td className="w-[11em] border border-black px-2 py-1 align-top">{speaker?.name}</td>
      <td className="border border-black px-2 py-1 align-top whitespace-pre-line">
        {body}
        {beganOn && <p>{`【事後報告】支援の開始 ${warekiDay(beganOn)}`}</p>}
        {tasks
          .filter(({ status }) => status !== "dropped")
          .map(({ id, form, body: what, desk, staff, dueOn, status }) => (
            <p key={id} className="mt-1 border-l-2 border-black pl-2">
              {`${taskForms[form]}：${what}\n担当 ${desk.name}${staff ? ` ${staff.name}` : ""}　期限 ${shortDay(dueOn)}　${taskStatuses[status]}`}
            </p>
          ))}
      </td>
    </tr>
  );
}
