import type { Rule } from "../rule.ts";

const DRAWER = /^(utils?|commons?|helpers?|libs?|core|shared)$/i;

/** A package or file must be able to refuse code: a drawer for everything cannot. */
export const noJunkDrawer: Rule = {
  name: "no-junk-drawer",
  judge: ({ path }) =>
    path
      .split("/")
      .flatMap((name) => name.split(/[.-]/, 1))
      .filter((name) => DRAWER.test(name))
      .map((name) => ({ line: 1, sentence: `"${name}" can refuse nothing. Name what it is about.` })),
};
