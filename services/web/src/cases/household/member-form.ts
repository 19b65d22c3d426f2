import type { Relation } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewHouseholdMember } from "../../api/types.ts";
import { toKatakana } from "../person/person-form.ts";

/** What is typed about somebody of the household. */
export interface MemberForm {
  name: string;
  kana: string;
  birth: string;
  relation: Relation | undefined;
  livesTogether: boolean;
  keyPerson: boolean;
}

export const emptyMember: MemberForm = {
  name: "",
  kana: "",
  birth: "",
  relation: undefined,
  livesTogether: true,
  keyPerson: false,
};

export type MemberErrors = Partial<Record<keyof MemberForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readMember(form: MemberForm, now: Date): { body: NewHouseholdMember } | { errors: MemberErrors } {
  const birth = form.birth.trim() ? parseWareki(form.birth, { today: tokyoDate(now), partial: true }) : undefined;
  const errors: MemberErrors = {
    ...(!form.name.trim() && { name: "氏名を入れてください。わからないときは「不明」と入れます。" }),
    ...(!form.kana.trim() && { kana: "フリガナを入れてください。" }),
    ...(!form.relation && { relation: "続柄を選んでください。" }),
    ...(birth && "problem" in birth && { birth: birth.problem }),
  };
  if (!form.relation || Object.keys(errors).length > 0) return { errors };
  const { relation, livesTogether, keyPerson } = form;
  const birthDate = birth && "date" in birth ? birth.date : null;
  return {
    body: {
      person: { name: form.name.trim(), kana: toKatakana(form.kana.trim()), birthDate },
      relation,
      livesTogether,
      keyPerson,
    },
  };
}
