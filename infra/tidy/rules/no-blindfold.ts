import { isCode, isTest, linesWith, type Rule } from "../rule.ts";

const SILENCED = /\bas any\b|@ts-(?:[i]gnore|[n]ocheck)/;
const UNEXPLAINED = /biome-[i]gnore(?:-\w+)?(?!(?:-\w+)? [\w/]+: (?!<)\S{2,})/;

/** Whoever silences a check says why; types are silenced only where a test shows that something does not compile. */
export const noBlindfold: Rule = {
  name: "no-blindfold",
  judge: ({ path, text }) => {
    if (!isCode(path)) return [];
    return [
      ...linesWith(text, SILENCED, "Say what the type is."),
      ...(isTest(path) ? [] : linesWith(text, /@ts-[e]xpect-error/, "Only a type test may expect an error.")),
      ...linesWith(text, UNEXPLAINED, "Say why the lint rule is wrong here, after the colon."),
    ];
  },
};
