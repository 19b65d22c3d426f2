import { minuteKinds, opinionStances, seatParts, taskForms } from "@tsunagi/contracts/codes";
import type { MeetingRecord } from "../../../api/types.ts";
import { clock, dayOf, shortDay, warekiDay, warekiOf } from "../../../words/when.ts";
import { attendanceWords } from "../../conference-words.ts";

type Content = MeetingRecord["content"];

/** The order in which a 議事録 is read, whatever came first in the room. */
const KINDS = ["information", "issue", "decision", "shortage"] as const;

export const heldWords = ({ startedAt, endedAt }: Content): string =>
  startedAt
    ? `${warekiOf(new Date(startedAt))} ${clock(new Date(startedAt))}〜${endedAt ? clock(new Date(endedAt)) : ""}`
    : "";

const seatWords =
  ({ form }: Pick<Content, "form">) =>
  ({ name, desk, part, attendance, leftEarly }: Content["seats"][number]): string => {
    const words = [seatParts[part], attendance && attendanceWords(attendance, form), leftEarly && "途中で退席"];
    return `${desk}　${name}（${words.filter(Boolean).join("・")}）`;
  };

/** Who came, guests too. */
export const attendedWords = (content: Content): string =>
  [...content.seats.map(seatWords(content)), ...content.guests].join("\n");

/** What was said, by its kind: on the screen and on paper alike. */
export function RecordBody({ content, level = "h4" }: { content: Content; level?: "h2" | "h4" }) {
  const Head = level;
  const groups = KINDS.map((kind) => ({ kind, rows: content.rows.filter((row) => row.kind === kind) }));
  return (
    <>
      {content.opinions.length > 0 && (
        <section className="mt-3">
          <Head className="font-700">書面の回答</Head>
          <ul className="mt-1 grid gap-2">
            {content.opinions.map((one) => (
              <li key={`${one.desk} ${one.name}`} className="break-inside-avoid border-l-2 border-current pl-3">
                <Answer one={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <section key={kind} className="mt-3">
            <Head className="font-700">{minuteKinds[kind]}</Head>
            <ul className="mt-1 grid gap-2">
              {rows.map((row) => (
                <RecordRow key={row.minuteId} row={row} />
              ))}
            </ul>
          </section>
        ))}
      {content.remarks && (
        <section className="mt-3">
          <Head className="font-700">補足</Head>
          <p className="mt-1 whitespace-pre-line">{content.remarks}</p>
        </section>
      )}
    </>
  );
}

/** One row: who said it, what, and what came of it. */
export function RecordRow({ row }: { row: Content["rows"][number] }) {
  return (
    <li className="break-inside-avoid border-l-2 border-current pl-3 whitespace-pre-line">
      {row.speaker && <span className="font-700">{row.speaker}　</span>}
      {row.body}
      {row.corrected && "（訂正）"}
      {row.beganOn && <p>{`【事後報告】支援の開始 ${warekiDay(row.beganOn)}`}</p>}
      {row.tasks.map((task) => (
        <p key={`${task.desk} ${task.body}`}>
          {`→ ${taskForms[task.form]}：${task.body}（担当 ${task.desk}${task.staff ? ` ${task.staff}` : ""}、期限 ${shortDay(task.dueOn)}）`}
        </p>
      ))}
    </li>
  );
}

/** Signed: who of which agency, what, and when. */
function Answer({ one: { name, desk, stance, body, givenAt, isOnPaper } }: { one: Content["opinions"][number] }) {
  return (
    <>
      <span className="font-700">{`${desk}　${name}　`}</span>
      {stance === null ? "回答なし" : opinionStances[stance]}
      {givenAt && `（${dayOf(givenAt)} ${clock(new Date(givenAt))}${isOnPaper ? "・紙で届いたもの" : ""}）`}
      {body && <p className="whitespace-pre-line">{body}</p>}
    </>
  );
}
