import { z } from "zod";
import { agendaItem, agendaItemProblems } from "./agenda-items.ts";
import { postponeReasons, writingModes } from "./codes.ts";
import { calendarDateField, codeOf, named, optionalText, text } from "./fields.ts";
import { agendaItemId, caseId, conferenceCaseId, conferenceId, conferenceKindId, minuteId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const LONGEST_MINUTES = 240;
const minutes = z.int().min(5).max(LONGEST_MINUTES).meta({ title: "分数" });
const params = z.strictObject({ agendaItemId });
const of = (verb: string) => ({ verb, subject: "AgendaItem" }) as const;
const answer = { touches: "resident", status: 201, response: agendaItem, versioned: true } as const;
const deed = { ...answer, method: "post", changes: true, params } as const;

const subject = z
  .strictObject({
    topic: text("議題名", 120),
    person: optionalText("氏名", 80),
    kana: optionalText("フリガナ", 80),
    outline: optionalText("把握している世帯像", 4000),
    ask: optionalText("協議したいこと", 2000),
  })
  .meta({ id: "NewConferenceSubject" });

/** The items of a sitting, and who sits at them. */
export const agendaItemOperations = [
  operation({
    ...answer,
    operationId: "addAgendaItem",
    method: "post",
    path: "/conferences/{conferenceId}/agenda-items",
    summary: "議題を加える（新しい議題事例、または前からの議題事例の続き）",
    authz: { verb: "addItem", subject: "Conference" },
    params: z.strictObject({ conferenceId }),
    body: z
      .strictObject({
        kindId: conferenceKindId.meta({ title: "会議の種別" }),
        minutes,
        subject: subject.optional(),
        /** Only where the kind speaks of somebody who has consented, or of a case that one's own desk sees. */
        caseId: caseId.optional().meta({ title: "ケース" }),
        /** The 議題事例 that is taken up again; then neither subject nor case. */
        conferenceCaseId: conferenceCaseId.optional().meta({ title: "前からの議題事例" }),
      })
      .meta({ id: "NewAgendaItem" }),
    problems: [
      problems.notNow,
      agendaItemProblems.unknownKind,
      agendaItemProblems.needsCase,
      agendaItemProblems.noPerson,
      agendaItemProblems.unknownCase,
      agendaItemProblems.unknownEarlier,
      agendaItemProblems.fullAgenda,
    ],
  }),
  operation({
    operationId: "getAgendaItem",
    method: "get",
    path: "/agenda-items/{agendaItemId}",
    summary: "議題を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: agendaItem,
    versioned: true,
  }),
  operation({
    ...deed,
    operationId: "arrangeAgendaItem",
    path: "/agenda-items/{agendaItemId}/arrangement",
    summary: "議題の分数、議事を書く人、準備シートの期限を決める",
    authz: of("arrange"),
    body: z
      .strictObject({
        minutes,
        writing: codeOf(writingModes).meta({ title: "議事を書く人" }),
        /** Null: no day is set. */
        prepareBy: calendarDateField("準備シートの期限").nullable().default(null),
      })
      .meta({ id: "AgendaArrangement" }),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "startAgendaItem",
    path: "/agenda-items/{agendaItemId}/start",
    summary: "この議題の協議を始める",
    authz: of("start"),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "endAgendaItem",
    path: "/agenda-items/{agendaItemId}/end",
    summary: "この議題の協議を終える",
    authz: of("end"),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "postponeAgendaItem",
    path: "/agenda-items/{agendaItemId}/postponement",
    summary: "この議題を次回へ送る",
    authz: of("postpone"),
    body: z.strictObject({ reason: codeOf(postponeReasons).meta({ title: "理由" }) }).meta({ id: "Postponement" }),
    problems: [problems.notNow],
  }),
  operation({
    operationId: "attendAgendaItem",
    method: "put",
    path: "/agenda-items/{agendaItemId}/presence",
    summary: "この議題の部屋にいる・離れた。ほかにいま居る人が返る",
    authz: of("enter"),
    touches: "resident",
    repeatable: true,
    params,
    body: z.strictObject({ here: z.boolean().meta({ title: "いるか" }) }).meta({ id: "InRoom" }),
    status: 200,
    response: z
      .strictObject({
        id: z.uuid(),
        people: z.array(z.strictObject({ staff: named, desk: named })),
        /** Rows that somebody else is writing in at this moment. */
        held: z.array(z.strictObject({ minuteId, staff: named })),
      })
      .meta({ id: "Room" }),
  }),
] as const;
