import { describe, expect, it } from "@jest/globals";
import { findMyNumber } from "@tsunagi/japan";
import { allOperations } from "../src/index.ts";
import { type StringField, stringFields } from "./string-fields.ts";

/**
 * No free text of any body takes a 個人番号 (番号法; docs/RULINGS.md 28). Which fields are free text is not listed anywhere:
 * a string that takes ordinary words is one. A new field is tried the day it appears.
 */

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const number = numberFrom(SEED);
const groups = [number.slice(0, 4), number.slice(4, 8), number.slice(8)];
const wide = (text: string) => text.replace(/[ -~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const written = {
  plain: number,
  "in full width": wide(number),
  spaced: groups.join(" "),
  "spaced in full width": wide(number).replace(/(.{4})(.{4})/, "$1　$2　"),
  hyphenated: groups.join("-"),
  "hyphenated in full width": groups.map(wide).join("－"),
};

/** As many ordinary words as the field demands. */
const words = ({ schema }: StringField) =>
  "本人から電話があった。".repeat(400).slice(0, Math.max(3, schema.minLength ?? 0));

/** What a machine has made and gets back: the cursor of a page has no name on any screen and stands beside its limit. */
const isCursor = ({ operation, title, schema }: StringField) =>
  title === undefined &&
  schema.maxLength === 2000 &&
  operation.body?.safeParse({ limit: 0 }).error?.issues.some(isLimit);
const isLimit = ({ path, code }: { path: PropertyKey[]; code: string }) => path[0] === "limit" && code === "too_small";

/** What is sent before anybody is known is compared and never kept: login and password. */
const isCompared = ({ operation }: StringField) => operation.authz === "public";

const all = stringFields();
const free = all.filter((field) => field.schema.safeParse(words(field)).success);
const guarded = free.filter((field) => !isCursor(field) && !isCompared(field));
const nameOf = ({ operation, path }: StringField) => `${operation.operationId} ${path.join(".")}`;

describe(`free text (SEED=${SEED})`, () => {
  it("is found in the bodies at all, and other strings beside it", () => {
    expect(findMyNumber(number)).toBe(number);
    expect(guarded.length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(guarded.length + 10);
    const spoken = new Set(all.map(({ operation }) => operation.operationId));
    expect(allOperations.filter(({ body }) => body).length).toBeGreaterThanOrEqual(spoken.size);
  });

  it.each(guarded.map((field) => [nameOf(field), field] as const))("%s refuses a 個人番号", (_, field) => {
    for (const [how, text] of Object.entries(written)) {
      for (const typed of [text, `番号は${text}です`].filter((one) => one.length <= (field.schema.maxLength ?? 9999))) {
        expect([how, refusalOf(field, typed)]).toEqual([
          how,
          {
            field: field.path.filter((step) => step !== "[]").at(-1),
            title: expect.stringMatching(/\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u),
            message: expect.stringMatching(/個人番号.*下4桁/),
          },
        ]);
      }
    }
  });

  it.each(guarded.map((field) => [nameOf(field), field] as const))("%s takes its last four digits", (_, field) => {
    expect(field.schema.safeParse(`${words(field).slice(4)}${number.slice(-4)}`).success).toBe(true);
  });
});

/** How the whole body refuses this one field. */
function refusalOf(field: StringField, typed: string) {
  const body = field.path.reduceRight<unknown>((inner, step) => (step === "[]" ? [inner] : { [step]: inner }), typed);
  const path = field.path.map((step) => (step === "[]" ? 0 : step)).join(".");
  const issues = field.operation.body?.safeParse(body).error?.issues ?? [];
  const issue = issues.find((one) => one.path.join(".") === path && one.message.includes("個人番号"));
  return { field: issue?.path.filter((step) => step !== 0).at(-1), title: field.title, message: issue?.message };
}

/** Twelve digits that begin as the seed says and end with the one check digit that fits. */
function numberFrom(seed: number): string {
  const eleven = String((seed * 7919 + 12_345_678_901) % 100_000_000_000).padStart(11, "7");
  const twelve = Array.from({ length: 10 }, (_, check) => `${eleven}${check}`);
  return twelve.find((digits) => findMyNumber(digits)) as string;
}
