import type { MeetingRecord, NewMeetingRecord } from "../../../api/types.ts";

/** What is typed into the 議事録（案）. */
export interface RecordForm {
  readonly reason: string;
  readonly remarks: string;
  /** The rows by their id, as they shall stand there. */
  readonly rows: Readonly<Record<string, string>>;
}

/** As it stands; the next edition begins with the words of the one before, and a reason of its own. */
export const formOf = ({ content, reason, status }: MeetingRecord): RecordForm => ({
  reason: status === "draft" ? (reason ?? "") : "",
  remarks: content.remarks ?? "",
  rows: Object.fromEntries(content.rows.map(({ minuteId, body }) => [minuteId, body])),
});

/** 直す理由, 補足 and the rows, each by its name. */
const partsOf = ({ reason, remarks, rows }: RecordForm): Readonly<Record<string, string>> => ({
  reason,
  remarks,
  ...rows,
});

/** What reads otherwise now: the names of those parts, a row by its id. */
export function changedBetween(before: RecordForm, now: RecordForm): string[] {
  const [old, parts] = [partsOf(before), partsOf(now)];
  return Object.keys(parts).filter((name) => parts[name] !== old[name]);
}

/** One's own words where one has written, and everywhere else what stands there now. */
export function mergedOver(mine: RecordForm, over: RecordForm, now: RecordForm): RecordForm {
  const own = new Set(changedBetween(over, mine));
  return {
    reason: own.has("reason") ? mine.reason : now.reason,
    remarks: own.has("remarks") ? mine.remarks : now.remarks,
    rows: Object.fromEntries(
      Object.entries(now.rows).map(([id, words]) => [id, own.has(id) ? (mine.rows[id] ?? words) : words]),
    ),
  };
}

/** What differs from the minutes: what was put right before, and what has been changed now. */
export function bodyOf({ content }: MeetingRecord, { reason, remarks, rows }: RecordForm): NewMeetingRecord {
  const corrections = content.rows
    .map(({ minuteId, body, corrected }) => ({ minuteId, body: rows[minuteId] ?? body, was: body, corrected }))
    .filter(({ body, was, corrected }) => corrected || body.trim() !== was)
    .map(({ minuteId, body }) => ({ minuteId, body: body.trim() }));
  return {
    corrections,
    ...(remarks.trim() && { remarks: remarks.trim() }),
    ...(reason.trim() && { reason: reason.trim() }),
  };
}
