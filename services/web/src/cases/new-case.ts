import { type Category, categories } from "@tsunagi/contracts/codes";
import type { NewResident } from "../api/types.ts";
import { emptyPerson, type PersonErrors, type PersonForm, readPerson } from "./person/person-form.ts";

/** The five categories that are text; 属性・連絡先 is the person's own fields. */
export type TextCategory = Exclude<Category, "identity_contact">;

export const textCategories = (Object.keys(categories) as Category[]).filter(
  (category): category is TextCategory => category !== "identity_contact",
);

/** What is typed into the form of a new case. */
export interface NewCaseForm extends PersonForm {
  information: Partial<Record<TextCategory, string>>;
}

export const emptyCase: NewCaseForm = { ...emptyPerson, information: {} };

export interface NewCaseBodies {
  resident: NewResident;
  information: { category: TextCategory; body: string }[];
}

/** The bodies of both calls, or what is missing and the way out. */
export function readNewCase(form: NewCaseForm, now: Date): { bodies: NewCaseBodies } | { errors: PersonErrors } {
  const person = readPerson(form, now);
  if ("errors" in person) return person;
  const information = textCategories.flatMap((category) => {
    const body = form.information[category]?.trim();
    return body ? [{ category, body }] : [];
  });
  return { bodies: { resident: person.body, information } };
}
