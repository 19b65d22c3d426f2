import { z } from "zod";
import { attendances, conferenceForms, minuteKinds, opinionStances, seatParts, taskForms } from "./codes.ts";
import { codeOf, instant } from "./fields.ts";

/** A row of the minutes as it stands in a 議事録, or in the copy of one agency. */
export const recordRow = z.strictObject({
  minuteId: z.uuid(),
  kind: codeOf(minuteKinds),
  speaker: z.string().nullable(),
  body: z.string(),
  /** 事後報告: the day on which the support had begun. */
  beganOn: z.string().nullable(),
  /** Put right in this edition: the row itself stays as it was written. */
  corrected: z.boolean(),
  tasks: z.array(
    z.strictObject({
      form: codeOf(taskForms),
      body: z.string(),
      desk: z.string(),
      staff: z.string().nullable(),
      dueOn: z.string(),
    }),
  ),
});

/** What a 議事録 says: names as they were then, and of the rows only those for everybody who has a place. */
export const meetingRecordContent = z
  .strictObject({
    title: z.string(),
    form: codeOf(conferenceForms),
    place: z.string(),
    host: z.string(),
    kind: z.string(),
    number: z.string(),
    topic: z.string(),
    person: z.string().nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    seats: z.array(
      z.strictObject({
        name: z.string(),
        desk: z.string(),
        part: codeOf(seatParts),
        attendance: codeOf(attendances).nullable(),
        /** Taken out before the item was over. */
        leftEarly: z.boolean().optional(),
      }),
    ),
    rows: z.array(recordRow),
    /** 書面開催: what everybody has answered; null, and they have not. */
    opinions: z.array(
      z.strictObject({
        name: z.string(),
        desk: z.string(),
        stance: codeOf(opinionStances).nullable(),
        body: z.string().nullable(),
        givenAt: instant.nullable(),
        isOnPaper: z.boolean(),
      }),
    ),
    /** 招待者 who came: an edition of before there were any has none. */
    guests: z.array(z.string()).default([]),
    remarks: z.string().nullable(),
  })
  .meta({ id: "MeetingRecordContent" });
export type MeetingRecordContent = z.infer<typeof meetingRecordContent>;
