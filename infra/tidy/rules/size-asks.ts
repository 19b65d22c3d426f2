import { isTest, type Rule } from "../rule.ts";

const LIMIT = 200;
const EXEMPT = /\/(migrations|generated)\/|^infra\/check\//;

/** A size is a question, not a law: answer it by splitting, or in allowed.ts. */
export const sizeAsks: Rule = {
  name: "size-asks",
  judge: ({ path, text }) => {
    if (!/\.([cm]?[jt]sx?|css|sql)$/.test(path) || isTest(path) || EXEMPT.test(path)) return [];
    const lines = text.trimEnd().split("\n").length;
    return lines > LIMIT ? [{ line: LIMIT + 1, sentence: `${lines} lines: is this two things?` }] : [];
  },
};
