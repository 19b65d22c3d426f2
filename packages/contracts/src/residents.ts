import { z } from "zod";
import { instant, optionalText, pageOf, partialDateField, text } from "./fields.ts";
import { residentId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const residentProblems = {
  searchShort: problem(400, "search-short", "2文字以上で探してください。"),
};

/**
 * What identifies and reaches a person: the content of the category 属性・連絡先. Where the address is withheld
 * (住所秘匿) it and everything that derives from it are null for every desk but the one that registered the person.
 */
export const identity = z
  .strictObject({
    name: z.string(),
    kana: z.string(),
    formerName: z.string().nullable(),
    alias: z.string().nullable(),
    romanName: z.string().nullable(),
    /** 1942, 1942-03 or 1942-03-02: as much of it as is known. */
    birthDate: z.string().nullable(),
    address: z.string().nullable(),
    neighbourhood: z.string().nullable(),
    addressWithheld: z.boolean(),
    phone: z.string().nullable(),
    contactWish: z.string().nullable(),
    contactNg: z.string().nullable(),
    safetyNote: z.string().nullable(),
  })
  .meta({ id: "Identity" });
export type Identity = z.infer<typeof identity>;

export const resident = z
  .strictObject({ id: z.uuid(), ...identity.shape, version: z.int(), actions: z.array(z.string()) })
  .meta({ id: "Resident" });
export type Resident = z.infer<typeof resident>;

const fields = z.strictObject({
  name: text("氏名", 100),
  kana: text("フリガナ", 100),
  formerName: optionalText("旧姓・以前の氏名", 100),
  alias: optionalText("通称", 100),
  romanName: optionalText("ローマ字", 100),
  birthDate: partialDateField("生年月日").nullable(),
  address: optionalText("住所", 200),
  addressWithheld: z.boolean().default(false).meta({ title: "住所を他の窓口に出さない" }),
  phone: optionalText("電話", 30),
  contactWish: optionalText("連絡の希望", 400),
  contactNg: optionalText("連絡してはいけない時間・方法", 400),
  safetyNote: optionalText("訪問時の安全", 400),
});

/** A person whom a search found: as far as the caller's desk may read 属性・連絡先 of them. */
export const residentFound = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    kana: z.string(),
    alias: z.string().nullable(),
    birthDate: z.string().nullable(),
    neighbourhood: z.string().nullable(),
    /** The cases of this person that the caller's desk sees, newest first. */
    cases: z.array(z.strictObject({ id: z.uuid(), number: z.string(), openedAt: instant })),
  })
  .meta({ id: "ResidentFound" });
export type ResidentFound = z.infer<typeof residentFound>;

const params = z.strictObject({ residentId });
const of = (verb: string) => ({ verb, subject: "Resident" }) as const;

export const residentOperations = [
  operation({
    operationId: "createResident",
    method: "post",
    path: "/residents",
    summary: "本人を登録する",
    authz: of("create"),
    touches: "resident",
    body: fields.meta({ id: "NewResident" }),
    status: 201,
    response: resident,
    versioned: true,
  }),
  operation({
    operationId: "getResident",
    method: "get",
    path: "/residents/{residentId}",
    summary: "自分の窓口が登録した人を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: resident,
    versioned: true,
  }),
  operation({
    operationId: "reviseResident",
    method: "put",
    path: "/residents/{residentId}",
    summary: "登録した人の氏名・連絡先などを直す",
    authz: of("revise"),
    touches: "resident",
    changes: true,
    params,
    body: fields.meta({ id: "RevisedResident" }),
    status: 200,
    response: resident,
    versioned: true,
  }),
  operation({
    operationId: "searchResidents",
    method: "post",
    path: "/residents/search",
    summary: "見られる人を、氏名かフリガナの一部で探す（記録に残る）",
    authz: of("search"),
    touches: "resident",
    repeatable: true,
    body: z
      .strictObject({
        text: text("氏名かフリガナ", 50),
        cursor: z.string().max(2000).optional(),
        limit: z.int().min(1).max(50).default(20).meta({ title: "件数" }),
      })
      .meta({ id: "ResidentSearch" }),
    status: 200,
    response: pageOf(residentFound).meta({ id: "ResidentFoundPage" }),
    problems: [residentProblems.searchShort, problems.tooMany],
  }),
] as const;
