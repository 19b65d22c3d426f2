import { findMyNumber, isPartialDate } from "@tsunagi/japan";
import { z } from "zod";

/** The sentence shown when somebody types a 個人番号 (番号法9条; docs/RULINGS.md 28: a driving licence also has 12 digits). */
const MY_NUMBER_REFUSED =
  "個人番号（マイナンバー）は記録できません。運転免許証などの番号のときは下4桁だけを入力してください。";

/**
 * A required text field: trimmed, NFC (kanji variants by IVS are kept), at least one character, refusing a 個人番号.
 * @param label the field's Japanese name, used in refusals
 * @param max greatest length in characters
 */
export const text = (label: string, max: number) => guarded(z.string().trim().normalize().min(1).max(max), label);

/** A text field that may stay empty. */
export const optionalText = (label: string, max: number) =>
  guarded(z.string().trim().normalize().max(max), label).optional();

/** A calendar date YYYY-MM-DD that exists. */
export const calendarDateField = (label: string) => z.iso.date().meta({ title: label });

/** As much of a date as is known, as FHIR writes it: 1942, 1942-03 or 1942-03-02. */
export const partialDateField = (label: string) =>
  z
    .string()
    .refine(isPartialDate, {
      message: `「${label}」は、ある日付を 2026-11-21、日や月が不明なら 2026-11 や 2026 の形で入力してください。`,
    })
    .meta({ title: label, pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` });

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** How many rows a page holds when the caller does not say, and at most. */
const PAGE_SIZE = 50;

/** The query of every list: no list is unlimited. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE_SIZE),
});

/** A page of rows; `next` is the cursor of the following page, null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** A name with its id: how agencies, desks and staff are named inside other views. */
export const named = z.strictObject({ id: z.uuid(), name: z.string() });

/** A zod enum over the codes of one of the tables in codes.ts. */
export const codeOf = <T extends Record<string, string>>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

function guarded<T extends z.ZodType<string>>(schema: T, label: string) {
  return schema
    .refine((value) => findMyNumber(value) === undefined, { message: MY_NUMBER_REFUSED })
    .meta({ title: label });
}
