import { linesWith, type Rule } from "../rule.ts";

/** Enter also confirms a kanji conversion: a handler that does not ask sends half a word. */
export const enterWhileComposing: Rule = {
  name: "enter-while-composing",
  judge: ({ path, text }) => {
    if (!/^services\/web\/src\/.*\.tsx?$/.test(path) || text.includes("isComposing")) return [];
    return linesWith(
      text,
      /\.key\s*===?\s*"Enter"/,
      "Ask isComposing first: this Enter may confirm a kanji conversion.",
    );
  },
};
