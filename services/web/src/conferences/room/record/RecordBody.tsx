import { attendances, minuteKinds, seatParts, taskForms } from "@tsunagi/contracts/codes";
import type { MeetingRecord } from "../../../api/types.ts";
import { clock, shortDay, warekiOf } from "../../../words/when.ts";

type Content = MeetingRecord["content"];

/** The order in which a 議事録 is read, whatever came first in the room. */
const KINDS = ["information", "issue", "decision", "shortage"] as const;

export const heldWords = ({ startedAt, endedAt }: Content): string =>
  startedAt
    ? `${warekiOf(new Date(startedAt))} ${clock(new Date(startedAt))}〜${endedAt ? clock(new Date(endedAt)) : ""}`
    : "";

const seatWords = ({ name, desk, part, attendance }: Content["seats"][number]): string =>
  `${desk}　${name}（${seatParts[part]}${attendance ? `・${attendances[attendance]}` : ""}）`;

/** Who came, guests too. */
export const attendedWords = ({ seats, guests }: Content): string => [...seats.map(seatWords), ...guests].join("\n");

/** What was said, by its kind: on the screen and on paper alike. */
export function RecordBody({ content, level = "h4" }: { content: Content; level?: "h2" | "h4" }) {
  const Head = level;
  const groups = KINDS.map((kind) => ({ kind, rows: content.rows.filter((row) => row.kind === kind) }));
  return (
    <>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <section key={kind} className="mt-3">
            <Head className="font-700">{minuteKinds[kind]}</Head>
            <ul className="mt-1 grid gap-2">
              {rows.map((row) => (
                <li
                  key={row.minuteId}
                  className="break-inside-avoid border-l-2 border-current pl-3 whitespace-pre-line"
                >
                  {row.speaker && <span className="font-700">{row.speaker}　</span>}
                  {row.body}
                  {row.corrected && "（訂正）"}
                  {row.tasks.map((task) => (
                    <p key={`${task.desk} ${task.body}`}>
                      {`→ ${taskForms[task.form]}：${task.body}（担当 ${task.desk}${task.staff ? ` ${task.staff}` : ""}、期限 ${shortDay(task.dueOn)}）`}
                    </p>
                  ))}
                </li>
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
