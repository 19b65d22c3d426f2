import { z } from "zod";
import { dateMarks, datePollStatuses } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";

const mark = codeOf(dateMarks);
const times = { startsAt: instant, endsAt: instant };

/** 日程調整, as the 事務局 sees it: who can come when. Nobody else sees the table, nor who else was asked. */
export const datePoll = z
  .strictObject({
    id: z.uuid(),
    conferenceId: z.uuid(),
    status: codeOf(datePollStatuses),
    /** Until which day the answers are asked for; later ones count too, until one is taken. */
    answerBy: z.string(),
    /** The best first. */
    options: z.array(
      z.strictObject({
        id: z.uuid(),
        ...times,
        /** Why that day is none like others: a holiday, or the host's own desk is closed. */
        closed: z.string().nullable(),
        yes: z.int(),
        maybe: z.int(),
        no: z.int(),
        unanswered: z.int(),
        actions: z.array(z.string()),
      }),
    ),
    asks: z.array(
      z.strictObject({
        id: z.uuid(),
        staff: named,
        desk: named,
        /** They work at that desk no more: they are not counted. */
        isGone: z.boolean(),
        marks: z.array(z.strictObject({ optionId: z.uuid(), mark })),
        remark: z.string().nullable(),
        answeredAt: instant.nullable(),
        actions: z.array(z.string()),
      }),
    ),
    takenOptionId: z.uuid().nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "DatePoll" });
export type DatePoll = z.infer<typeof datePoll>;

/**
 * The same to somebody who is asked: which desk asks, what could be, until when. Not for what, of which kind, where, or who
 * else.
 */
export const dateQuestion = z
  .strictObject({
    id: z.uuid(),
    desk: named,
    answerBy: z.string(),
    isOpen: z.boolean(),
    options: z.array(
      z.strictObject({
        id: z.uuid(),
        ...times,
        holiday: z.string().nullable(),
        mark: mark.nullable(),
        /** What of their own lies in that time. Told to nobody else. */
        clash: z.strictObject({ conferenceId: z.uuid().nullable(), dateQuestionId: z.uuid().nullable() }).nullable(),
      }),
    ),
    remark: z.string().nullable(),
    answeredAt: instant.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "DateQuestion" });
export type DateQuestion = z.infer<typeof dateQuestion>;

export const datePollProblems = {
  pastDate: problem(400, "past-date", "すぎた日時は候補にできません。これからの日時を入れてください。"),
  sameDate: problem(400, "same-date", "同じ日時の候補があります。片方を消してください。"),
  lateAnswer: problem(400, "late-answer", "回答の期限は、きょうから、いちばん早い候補の日までのあいだにしてください。"),
  unknownOption: problem(400, "unknown-option", "候補が変わっています。画面を最新にして選び直してください。"),
  askedTwice: problem(409, "asked-twice", "この人には、もう日程を聞いています。"),
  fullPoll: problem(409, "full-poll", "一度に日程を聞けるのは60人までです。"),
  pollOpen: problem(409, "poll-open", "この会議では、もう日程を聞いています。終わってから聞き直してください。"),
};
