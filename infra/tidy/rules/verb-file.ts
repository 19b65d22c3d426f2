import { isCode, isTest, type Rule } from "../rule.ts";

const DEED = /\b(?:command|query|deed)\(\s*"([a-zA-Z]+)"/g;

/** One verb, one word, seven places (style 1): the file of an operation carries its name. */
export const verbFile: Rule = {
  name: "verb-file",
  judge: ({ path, text }) => {
    if (!path.startsWith("services/") || !isCode(path) || isTest(path)) return [];
    return [...text.matchAll(DEED)].flatMap(({ 1: operationId = "", index }) => {
      const wanted = fileOf(operationId);
      if (path.endsWith(`/${wanted}`)) return [];
      const line = text.slice(0, index).split("\n").length;
      return [{ line, sentence: `${operationId} lives in a file of its own: ${wanted}.` }];
    });
  },
};

/** acceptReferral → accept-referral.ts */
export const fileOf = (operationId: string): string =>
  `${operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The operations that a file declares. */
export const deedsIn = (text: string): string[] => [...text.matchAll(DEED)].map(({ 1: id = "" }) => id);
