import { z } from "zod";
import { meetingRecordStatuses } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { agendaItemId, meetingRecordId, minuteId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";
import { meetingRecordContent } from "./record-content.ts";

/** 議事録 of one item: an edition, first as 案, then signed off and never changed again. */
export const meetingRecord = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    edition: z.int(),
    status: codeOf(meetingRecordStatuses),
    content: meetingRecordContent,
    /** How many rows are not in it because they are not for everybody; for the host, else null. */
    keptOut: z.int().nullable(),
    /** Why there is another edition; null of the first. */
    reason: z.string().nullable(),
    draftedBy: named,
    draftedAt: instant,
    signedBy: named.nullable(),
    signedAt: instant.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "MeetingRecord" });
export type MeetingRecord = z.infer<typeof meetingRecord>;

/** The clock of a 議事録 that is not there yet. */
export const recordClock = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    conferenceId: z.uuid(),
    conference: z.string(),
    number: z.string(),
    kind: z.string(),
    endedOn: z.string(),
    dueOn: z.string(),
    /** Below 0: it is overdue. */
    daysLeft: z.int(),
    isDrafted: z.boolean(),
  })
  .meta({ id: "RecordClock" });
export type RecordClock = z.infer<typeof recordClock>;

export const meetingRecordProblems = {
  draftThere: problem(409, "draft-there", "議事録（案）がもうあります。その案を直すか、確定してください。"),
  needsReason: problem(400, "needs-reason", "確定した議事録を直すときは、直す理由を書いてください。"),
  unknownRow: problem(400, "unknown-row", "直そうとした行が、この議事録にありません。画面を読み込み直してください。"),
};

const MOST_CORRECTIONS = 200;
const draft = {
  remarks: optionalText("補足", 4000),
  corrections: z
    .array(z.strictObject({ minuteId, body: text("議事", 4000) }))
    .max(MOST_CORRECTIONS)
    .default([])
    .meta({ title: "直した行" }),
  reason: optionalText("直す理由", 400),
};
const params = z.strictObject({ meetingRecordId });
const of = (verb: string) => ({ verb, subject: "MeetingRecord" }) as const;
const answer = { touches: "resident", response: meetingRecord, versioned: true } as const;

/** 議事録 from its 案 to the chair's word, and what is still owed of it. */
export const meetingRecordOperations = [
  operation({
    operationId: "listMeetingRecords",
    method: "get",
    path: "/agenda-items/{agendaItemId}/meeting-records",
    summary: "議事録の版（案は事務局だけ、確定した版は出席者も読める）",
    authz: of("read"),
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: pageOf(meetingRecord).meta({ id: "MeetingRecordPage" }),
  }),
  operation({
    ...answer,
    operationId: "draftMeetingRecord",
    method: "post",
    path: "/agenda-items/{agendaItemId}/meeting-records",
    summary: "議事の行から議事録（案）をつくる。確定した版があれば、理由をつけて次の版の案になる",
    authz: { verb: "draftMeetingRecord", subject: "AgendaItem" },
    params: z.strictObject({ agendaItemId }),
    body: z.strictObject(draft).meta({ id: "NewMeetingRecord" }),
    status: 201,
    problems: [problems.notNow, ...Object.values(meetingRecordProblems)],
  }),
  operation({
    ...answer,
    operationId: "reviseMeetingRecord",
    method: "put",
    path: "/meeting-records/{meetingRecordId}",
    summary: "議事録（案）を直す",
    authz: of("revise"),
    changes: true,
    params,
    body: z.strictObject(draft).meta({ id: "RevisedMeetingRecord" }),
    status: 200,
    problems: [problems.notNow, meetingRecordProblems.needsReason, meetingRecordProblems.unknownRow],
  }),
  operation({
    ...answer,
    operationId: "signMeetingRecord",
    method: "post",
    path: "/meeting-records/{meetingRecordId}/signature",
    summary: "議事録を確定する（会長）。確定した版は、もう変わらない",
    authz: of("sign"),
    changes: true,
    params,
    status: 201,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "listRecordClocks",
    method: "get",
    path: "/record-clocks",
    summary: "まだ確定していない議事録と、その期限（自分の窓口が事務局のもの）",
    authz: { verb: "read", subject: "RecordClock" },
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(recordClock).meta({ id: "RecordClockPage" }),
  }),
] as const;
