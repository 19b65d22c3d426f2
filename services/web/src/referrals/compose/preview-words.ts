import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Ground } from "../../api/types.ts";
import { groundWords } from "../../words/ground.ts";

/** 根拠：本人の同意（令和9年3月31日まで）. */
export const groundLine = (ground: Ground): string => `根拠：${groundWords(ground)}`;

/** What is ticked and has nothing in it. */
export const emptyWords = (empty: readonly Category[]): string =>
  `印を付けた「${empty.map((one) => categories[one]).join("」「")}」は、このケースに記録がないので、何も渡りません。`;

const refusedAs = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;

/** Whether the server refused because sight or content moved since it was confirmed. */
export const previewChanged = (error: unknown): boolean => refusedAs(error, "preview-changed");

/** Whether somebody has to be told on the phone first: 緊急度A does not lie before a closed door. */
export const callFirst = (error: unknown): boolean => refusedAs(error, "call-first");
