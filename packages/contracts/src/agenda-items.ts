import { z } from "zod";
import {
  agendaItemStatuses,
  attendances,
  pledgeWays,
  postponeReasons,
  seatParts,
  secrecies,
  writingModes,
} from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";

/** Somebody's place at an item: the roster that the chair has picked for this sitting. */
export const seat = z
  .strictObject({
    id: z.uuid(),
    staff: named,
    desk: named,
    part: codeOf(seatParts),
    pledged: z.strictObject({ at: instant, how: codeOf(pledgeWays) }).nullable(),
    /** Null: nobody has entered it yet. */
    attendance: codeOf(attendances).nullable(),
    /** Seen in the room while the sitting went on: from this the attendance is proposed. */
    wasInRoom: z.boolean(),
    /** The place of the one whom they stand in for. */
    proxyFor: z.uuid().nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Seat" });
export type Seat = z.infer<typeof seat>;

/** What an item is about. Kept under the key of its 議題事例, and shown only inside. */
export const conferenceSubject = z
  .strictObject({
    topic: z.string(),
    person: z.string().nullable(),
    kana: z.string().nullable(),
    /** What is known of the household, and what shall be considered. */
    outline: z.string().nullable(),
    ask: z.string().nullable(),
  })
  .meta({ id: "ConferenceSubject" });
export type ConferenceSubject = z.infer<typeof conferenceSubject>;

/** Why an item shows nothing of what it is about. */
export const agendaWithheld = z.enum(["pledge", "consent"]);

/** 議題: one 議題事例 at one sitting. */
export const agendaItem = z
  .strictObject({
    id: z.uuid(),
    conferenceId: z.uuid(),
    /** The 議題事例: the same from sitting to sitting. Drawn, never counted: a gap would tell that there is another one. */
    conferenceCaseId: z.uuid(),
    number: z.string(),
    kind: named,
    secrecy: codeOf(secrecies),
    minutes: z.int(),
    status: codeOf(agendaItemStatuses),
    /** Why it went to the next sitting; null: it did not. */
    postponedFor: codeOf(postponeReasons).nullable(),
    writing: codeOf(writingModes),
    /** Until when the 準備シート shall be there; null: no day is set. */
    prepareBy: z.string().nullable(),
    /** Whether the chair lets people without an account in by link and PIN. */
    guests: z.boolean(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** What the caller has to do first; null: `inside` is there. */
    withheld: agendaWithheld.nullable(),
    /** The words of the 守秘の確認 where it is owed; null: nothing is owed. */
    pledge: z.string().nullable(),
    inside: z
      .strictObject({
        subject: conferenceSubject,
        /** The case that it is about, where the caller's desk sees it. */
        caseId: z.uuid().nullable(),
        seats: z.array(seat),
        /** The earlier sittings about the same 議題事例 that the caller may read. */
        earlier: z.array(z.strictObject({ id: z.uuid(), heldAt: instant })),
      })
      .nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "AgendaItem" });
export type AgendaItem = z.infer<typeof agendaItem>;

export const agendaItemProblems = {
  unknownKind: problem(400, "unknown-kind", "この窓口では開けない種別です。会議の種別を選び直してください。"),
  needsCase: problem(
    400,
    "needs-case",
    "この種別は、本人の同意があるケースだけを話し合えます。ケースを選んでください。",
  ),
  noPerson: problem(400, "no-person", "この種別では、個人を話し合えません。氏名とケースを外してください。"),
  unknownCase: problem(400, "unknown-case", "このケースは、自分の窓口から見えません。ケースを選び直してください。"),
  unknownEarlier: problem(400, "unknown-earlier", "続きにする議題事例が見つかりません。選び直してください。"),
  fullAgenda: problem(409, "full-agenda", "一回の会議の議題は30件までです。別の会議に分けてください。"),
};

export const seatProblems = {
  unknownMember: problem(400, "unknown-member", "この窓口で働いている人ではありません。出席者を選び直してください。"),
  notConsented: problem(
    409,
    "not-consented",
    "本人の同意に、この窓口への提供が入っていません。同意を得てから出席者に加えてください。",
  ),
  seatedAlready: problem(409, "seated-already", "この人は、もう出席者に入っています。"),
  proxyOfOtherDesk: problem(400, "proxy-of-other-desk", "代理は、同じ窓口で働いている人から選んでください。"),
  fullRoom: problem(409, "full-room", "一つの議題の出席者は60人までです。"),
};
