import { z } from "zod";
import { type LimitedDuty, limitedDuties, loosestLimit, townLimits, urgencies } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, text } from "./fields.ts";
import { deskId } from "./ids.ts";
import { problem } from "./problem.ts";

export const deskTimeProblems = {
  unknownFallback: problem(400, "unknown-fallback", "閉まっている間の窓口は、市内のほかの窓口から選んでください。"),
  notAtThisDesk: problem(
    400,
    "not-at-this-desk",
    "その人は、その日にこの窓口の担当ではありません。選び直してください。",
  ),
  dayIsOver: problem(400, "day-is-over", "今日から1年以内の日にしてください。"),
  closedAlready: problem(409, "closed-already", "今日はすでに休止にしています。画面を最新にして確かめてください。"),
};

const MIDNIGHT = "24:00";
const time = (label: string) =>
  z
    .string()
    .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || value === MIDNIGHT, {
      message: `「${label}」は 09:00 の形で入力してください。`,
    })
    .meta({ title: label });
const closesLater = ({ opens, closes }: { opens: string; closes: string }) => opens < closes;
const LATER = { path: ["closes"], message: "「閉まる時刻」は、開く時刻より後にしてください。" };

const span = z.strictObject({ opens: time("開く時刻"), closes: time("閉まる時刻") });
const openingHours = z.strictObject({
  weekday: z.int().min(1).max(7).meta({ title: "曜日" }),
  nth: z.array(z.int().min(1).max(5)).min(1).max(5).optional().meta({ title: "第何週" }),
  ...span.shape,
});

/** A limit may be tighter than the town's and at most twice as loose. */
function limit(urgency: keyof typeof townLimits, duty: LimitedDuty) {
  const standard = (townLimits[urgency] as Partial<Record<LimitedDuty, number>>)[duty] as number;
  const most = loosestLimit(standard);
  const unit = urgency === "A" ? "分" : "開所日";
  const label = `${urgency} ${limitedDuties[duty]}`;
  const message = `「${label}」は、町の標準（${standard}${unit}）の2倍の${most}${unit}までにしてください。`;
  const least = urgency === "A" ? 5 : 0;
  return z
    .int()
    .min(least)
    .refine((value) => value <= most, { message })
    .meta({ title: label })
    .optional();
}
const inDays = (urgency: "B" | "C" | "D") =>
  z
    .strictObject({
      acknowledgement: limit(urgency, "acknowledgement"),
      answer: limit(urgency, "answer"),
      contact: limit(urgency, "contact"),
    })
    .optional();
export const deskLimits = z
  .strictObject({
    A: z.strictObject({ acknowledgement: limit("A", "acknowledgement"), answer: limit("A", "answer") }).optional(),
    B: inDays("B"),
    C: inDays("C"),
    D: inDays("D"),
  })
  .meta({ id: "DeskLimits" });

export const weeklyHours = z
  .strictObject({
    hours: z.array(openingHours.refine(closesLater, LATER)).max(40).meta({ title: "開所時間" }),
    closesOnHolidays: z.boolean().meta({ title: "祝日・年末年始は閉める" }),
    fallbackDeskId: deskId.nullable().meta({ title: "閉まっている間の窓口" }),
  })
  .meta({ id: "DeskHours" });

export const newException = z
  .strictObject({
    date: calendarDateField("日付"),
    /** None: closed that day. */
    hours: z.array(span.refine(closesLater, LATER)).max(4).meta({ title: "その日の時間" }),
    reason: text("理由", 100),
  })
  .meta({ id: "NewException" });

const said = { reason: z.string(), by: named, at: instant };

/** What a desk says of its own time, for the people who work there. */
export const deskSettings = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    /** The day in Japan that all of it is told for. */
    today: z.iso.date(),
    isOpen: z.boolean(),
    /** Closes at, when open; opens at, when closed and known. */
    changesAt: instant.nullable(),
    /** 本日休止. */
    closedToday: z.strictObject(said).nullable(),
    hours: z.array(z.strictObject({ weekday: z.int(), nth: z.array(z.int()).optional(), ...span.shape })),
    closesOnHolidays: z.boolean(),
    fallback: named.nullable(),
    exceptions: z.array(z.strictObject({ date: z.iso.date(), hours: z.array(span), ...said })),
    /** The standing 当番. */
    duty: named.nullable(),
    /** The next fourteen days: who has the day, and who acts for them where they are away. */
    roster: z.array(
      z.strictObject({
        date: z.iso.date(),
        isOpen: z.boolean(),
        staff: named.nullable(),
        /** Set for this date; else it is the standing 当番. */
        isShift: z.boolean(),
        isAway: z.boolean(),
        deputy: named.nullable(),
      }),
    ),
    /** Who can be on duty here, or act for somebody. */
    people: z.array(named),
    limits: z.array(
      z.strictObject({
        urgency: codeOf(urgencies),
        duty: codeOf(limitedDuties),
        own: z.int().nullable(),
        standard: z.int(),
        loosest: z.int(),
        unit: z.enum(["minutes", "days"]),
      }),
    ),
    changed: z.strictObject({ by: named, at: instant }).nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "DeskSettings" });
export type DeskSettings = z.infer<typeof deskSettings>;
