import { attendances, guestName, minuteKinds, pledgeWays, seatParts } from "@tsunagi/contracts/codes";
import { Fragment } from "react";
import type { AgendaItem, Conference, Guest, MeetingRecord, Printed, Seat } from "../../../api/types.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import { dayOf } from "../../../words/when.ts";
import { sittingDay } from "../../conference-words.ts";
import type { Inside } from "../Room.tsx";
import { attendedWords, heldWords, RecordBody, RecordRow } from "../record/RecordBody.tsx";

interface OfItem {
  item: AgendaItem;
  inside: Inside;
  /** 招待者, invited or come. */
  guests: readonly Guest[];
  sitting: Conference | undefined;
}

const head = ({ item, sitting }: Pick<OfItem, "item" | "sitting">) =>
  [
    ["会議", sitting?.title ?? item.kind.name],
    ["日時", sitting ? sittingDay(sitting) : ""],
    ["場所", sitting?.place ?? ""],
    ["事務局", sitting?.host.name ?? ""],
  ] as const;

/** 次第 of this item: nobody else's item stands on it. */
export function AgendaPaper({ item, inside, guests, sitting }: OfItem) {
  return (
    <Rows
      rows={[
        ...head({ item, sitting }),
        ["種別", item.kind.name],
        ["議題", `${item.number}　${inside.subject.topic}`],
        ["予定の時間", `${item.minutes}分`],
        ["協議したいこと", inside.subject.ask ?? ""],
        [
          "出席者",
          [
            ...inside.seats.map(({ staff, desk, part }) => `${desk.name}　${staff.name}（${seatParts[part]}）`),
            ...guests.map(guestName),
          ].join("\n"),
        ],
      ]}
    />
  );
}

/** 出席簿・守秘の確認, with a column to sign in. */
export function RosterPaper({ item, inside, guests, sitting, pledge }: OfItem & { pledge: string | null }) {
  return (
    <>
      <Rows rows={[...head({ item, sitting }), ["議題", item.number]]} />
      {pledge && <p className="my-3 text-[11pt]">{pledge}</p>}
      <table className="mt-3 w-full border-collapse">
        <thead>
          <tr>
            {["機関・窓口", "氏名", "役割", "出欠", "守秘の確認", "署名"].map((name) => (
              <th key={name} scope="col" className="border border-black px-2 py-1 text-left whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...inside.seats.map(cellsOf), ...guests.map(cellsOfGuest)].map(({ id, cells }) => (
            <tr key={id} className="h-[13mm] break-inside-avoid">
              {cells.map(([name, text]) => (
                <td key={name} className="border border-black px-2 py-1">
                  {text}
                </td>
              ))}
              <td className="w-[38mm] border border-black" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const cellsOf = ({ id, desk, staff, part, attendance, pledged }: Seat) => ({
  id,
  cells: [
    ["desk", desk.name],
    ["staff", staff.name],
    ["part", seatParts[part]],
    ["attendance", attendance ? attendances[attendance] : ""],
    ["pledge", pledged ? `${dayOf(pledged.at)}（${pledgeWays[pledged.how]}）` : ""],
  ] as const,
});

/** By link, and without a desk. They confirm secrecy on their own screen. */
const cellsOfGuest = ({ id, role, name, pledgedAt }: Guest) => ({
  id,
  cells: [
    ["desk", role],
    ["staff", name],
    ["part", "招待者"],
    ["attendance", pledgedAt ? attendances.present : ""],
    ["pledge", pledgedAt ? `${dayOf(pledgedAt)}（${pledgeWays.screen}）` : ""],
  ] as const,
});

interface RecordPaperProps {
  record: MeetingRecord;
  /** In the copy of one agency: what is for that one and not for everybody. */
  own: Printed["rows"];
}

/** 議事録 as it was signed; before that it says 案 in its title. */
export function RecordPaper({ record, own }: RecordPaperProps) {
  const { content, edition, signedAt, signedBy, reason } = record;
  return (
    <>
      <Rows
        rows={[
          ["会議", `${content.title}（${content.kind}）`],
          ["議題", `${content.number}　${content.topic}`],
          ...(content.person === null ? [] : ([["氏名", content.person]] as const)),
          ["日時", heldWords(content)],
          ["場所", content.place],
          ["事務局", content.host],
          ["出席者", attendedWords(content)],
          ["版", `第${edition}版${reason ? `（直した理由：${reason}）` : ""}`],
          ["確定", signedAt ? `${dayOf(signedAt)}　${signedBy?.name ?? ""}` : "まだ確定していません"],
        ]}
      />
      <RecordBody content={content} level="h2" />
      {own.length > 0 && <OwnRows rows={own} />}
    </>
  );
}

/** Apart from the rest, with who else has it: whoever copies the paper on sees where it must end. */
function OwnRows({ rows }: { rows: Printed["rows"] }) {
  return (
    <section className="mt-4 border-2 border-black p-3">
      <h2 className="font-700">読める機関を限った議事（この写しを受け取る機関に限る。ほかの機関へ渡さないこと）</h2>
      <ul className="mt-2 grid gap-2">
        {rows.map((row) => (
          <Fragment key={row.minuteId}>
            <RecordRow row={row} />
            <li className="pl-3 text-[9pt]">{`【${minuteKinds[row.kind]}】読める機関：${row.readers.join("・")}`}</li>
          </Fragment>
        ))}
      </ul>
    </section>
  );
}
