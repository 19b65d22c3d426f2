import { isCode, linesWith, type Rule } from "../rule.ts";

// Spelt so that this file does not find itself.
const NOTE = /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/;

/** What is worth doing is done or written where work is planned; a test that runs alone hides all others. */
export const noLeftovers: Rule = {
  name: "no-leftovers",
  judge: ({ path, text }) => {
    if (!isCode(path) && !/\.(css|html|sql|ya?ml)$/.test(path)) return [];
    return [
      ...linesWith(text, NOTE, "Do it, or say in words what holds today and why."),
      ...linesWith(text, /\.only\(/, "A test that runs alone hides all others."),
    ];
  },
};
