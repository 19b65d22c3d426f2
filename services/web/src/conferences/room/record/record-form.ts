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
