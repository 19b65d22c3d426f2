import { z } from "zod";
import { conferenceBases, conferenceForms, conferenceStatuses, consentRules, secrecies } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";

/** A kind of conference as the town has set it: basis × secrecy × consent rule, and its name. */
export const conferenceKind = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    basis: codeOf(conferenceBases),
    secrecy: codeOf(secrecies),
    consentRule: codeOf(consentRules),
    /** 事務局: who works at this desk prepares it, and its 係長・主任 presides (会長). */
    host: named,
    /** What everybody confirms before they learn anything; null where nothing is confirmed. */
    pledge: z.string().nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "ConferenceKind" });
export type ConferenceKind = z.infer<typeof conferenceKind>;

/** What one may know of an item before going in: no name, no word of what it is about. */
export const agendaLine = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    kind: named,
    secrecy: codeOf(secrecies),
    minutes: z.int(),
    status: z.string(),
    /** Whether the caller has still to confirm secrecy. */
    mustPledge: z.boolean(),
  })
  .meta({ id: "AgendaLine" });

/** 会議: one sitting. It shows those of its items that the caller may know of, and of the others nothing at all. */
export const conference = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    form: codeOf(conferenceForms),
    startsAt: instant,
    endsAt: instant,
    place: z.string(),
    host: named,
    status: codeOf(conferenceStatuses),
    items: z.array(agendaLine),
    /** Whether the caller has a place there; and whether another sitting of theirs lies in the same time. */
    mine: z.boolean(),
    clashes: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Conference" });
export type Conference = z.infer<typeof conference>;

export const conferenceProblems = {
  endsBeforeStart: problem(400, "ends-before-start", "終わりの時刻を、始まりの時刻より後にしてください。"),
  notHost: problem(
    403,
    "not-host",
    "この窓口は、会議の事務局になっていません。会議を開く窓口は、会議の種別ごとに決まっています。",
  ),
  noItems: problem(409, "no-items", "議題がありません。議題を加えてから開催通知を出してください。"),
  attendanceOpen: problem(
    409,
    "attendance-open",
    "出欠が入っていない出席者がいます。議題ごとに出欠を入れてから終了してください。",
  ),
  opinionsOpen: problem(
    409,
    "opinions-open",
    "回答の期限の前で、まだ書面で答えていない出席者がいます。全員の回答か期限を待ってから終了してください。",
  ),
  handoutsOut: problem(
    409,
    "handouts-out",
    "回収していない配布資料があります。回収するか、回収できない番号の理由を入れてから終了してください。",
  ),
  undecided: problem(
    409,
    "undecided",
    "担当と期限のない決定があります。決定ごとに担当と期限を入れるか、行を取り消してから終了してください。",
  ),
};
