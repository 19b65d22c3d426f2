import { z } from "zod";
import { categories, consentGivers, consentMethods } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, optionalText, text } from "./fields.ts";
import { deskId } from "./ids.ts";
import { problem } from "./problem.ts";

export const consentProblems = {
  consentEnds: problem(400, "consent-ends-before-it-begins", "同意の期限が今日より前になっています。"),
  guardianEnds: problem(
    409,
    "guardian-consent-ends",
    "本人は18歳以上です。親権者ではなく、本人の同意をあらためて得てください。",
  ),
  giverUnnamed: problem(400, "giver-unnamed", "本人以外が同意したときは、同意した人の氏名を入れてください。"),
  beyondSight: problem(
    403,
    "beyond-sight",
    "自分の窓口が見られない情報についての同意は、ここでは記録できません。主担当の窓口に頼んでください。",
  ),
  unknownRecipient: problem(
    400,
    "unknown-recipient",
    "提供先の窓口の中に、見つからないものがあります。一覧から選び直してください。",
  ),
  nobodyElse: problem(
    400,
    "nobody-else",
    "提供先が自分の窓口だけです。自分の窓口のほかに、共有する相手の窓口を選んでください。",
  ),
};

/** 同意: whose it is follows from the case; who gave it, how, for what, which categories, to which desks, until when. */
export const consent = z
  .strictObject({
    id: z.uuid(),
    giver: codeOf(consentGivers),
    giverName: z.string().nullable(),
    method: codeOf(consentMethods),
    purpose: z.string(),
    categories: z.array(codeOf(categories)),
    recipients: z.array(named),
    from: instant,
    /** Null: 支援終結まで. */
    until: instant.nullable(),
    recordedBy: named,
    /** 撤回: when it was withdrawn, by what means, and who took it down. */
    withdrawal: z
      .strictObject({
        at: instant,
        method: codeOf(consentMethods),
        by: named,
        note: z.string().nullable(),
      })
      .nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Consent" });
export type Consent = z.infer<typeof consent>;

export const newConsent = z
  .strictObject({
    giver: codeOf(consentGivers).default("self").meta({ title: "同意した人" }),
    giverName: optionalText("同意した人の氏名", 100),
    method: codeOf(consentMethods).meta({ title: "同意の方法" }),
    purpose: text("利用目的", 400),
    categories: z.array(codeOf(categories)).min(1).meta({ title: "共有してよい情報" }),
    recipientDeskIds: z.array(deskId).min(1).max(50).meta({ title: "提供先の窓口" }),
    until: calendarDateField("期限").nullable(),
  })
  .meta({ id: "NewConsent" });

export type NewConsent = z.infer<typeof newConsent>;

/** 標準の同意: one tick that fills the matrix, as the town has set it (docs/RULINGS.md 12). */
export const standardConsent = z
  .strictObject({
    purpose: z.string(),
    categories: z.array(codeOf(categories)),
    recipients: z.array(named),
    /** Null: 支援終結まで. */
    until: z.iso.date().nullable(),
  })
  .meta({ id: "StandardConsent" });
