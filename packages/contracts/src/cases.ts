import { z } from "zod";
import { caseTracks, categories, relations } from "./codes.ts";
import { consent } from "./consents.ts";
import { codeOf, instant, named, text } from "./fields.ts";
import { leadTerm } from "./lead-terms.ts";
import { problem } from "./problem.ts";
import { identity } from "./residents.ts";

export const caseProblems = {
  foreignLead: problem(400, "lead-worker-elsewhere", "主担当者は、自分の窓口の職員から選んでください。"),
  alreadyMember: problem(409, "already-member", "この人は、もう世帯に入っています。"),
  noSuchPerson: problem(
    400,
    "no-such-person",
    "この人は、自分の窓口に登録がありません。新しい人として入れてください。",
  ),
};

export const informationInput = z.strictObject({
  category: codeOf(categories).exclude(["identity_contact"]).meta({ title: "情報の種類" }),
  body: text("内容", 4000),
});

export const information = z
  .strictObject({
    category: codeOf(categories),
    body: z.string(),
    updatedAt: instant,
    /** Each category has its own: what is changed beyond the caller's sight does not show. */
    version: z.int(),
  })
  .meta({ id: "Information" });

/**
 * Somebody of the household. 続柄 and 同居 belong to 本人's 属性・連絡先; who it is shows only where the caller's desk may
 * know that person on their own account: a link opens nothing (Primero 1cd989b8).
 */
export const householdMember = z
  .strictObject({
    id: z.uuid(),
    relation: codeOf(relations),
    livesTogether: z.boolean(),
    keyPerson: z.boolean(),
    person: z.strictObject({ name: z.string(), kana: z.string(), birthDate: z.string().nullable() }).nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "HouseholdMember" });
export type HouseholdMember = z.infer<typeof householdMember>;

const caseHead = {
  id: z.uuid(),
  number: z.string(),
  track: codeOf(caseTracks),
  status: z.enum(["open", "closed"]),
  /** Absent where 属性・連絡先 is not granted to the caller's desk. */
  resident: identity.optional(),
  leadDesk: named,
  leadWorker: named,
  openedAt: instant,
  version: z.int(),
};

export const caseItem = z.strictObject(caseHead).meta({ id: "CaseItem" });

export const supportCase = z
  .strictObject({
    ...caseHead,
    /** Only to the desk that registered the person. */
    residentId: z.uuid().nullable(),
    /** The categories that the caller's desk may read in this case. */
    categories: z.array(codeOf(categories)),
    information: z.array(information),
    household: z.array(householdMember),
    consents: z.array(consent),
    /** 主担当の移り変わり, latest first: to the desk that leads it now. */
    leadTerms: z.array(leadTerm),
    actions: z.array(z.string()),
  })
  .meta({ id: "SupportCase" });
export type SupportCase = z.infer<typeof supportCase>;
