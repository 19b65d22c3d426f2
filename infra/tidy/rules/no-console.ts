import { isCode, linesWith, type Rule } from "../rule.ts";

/** A log line is data that leaves the house: the log of packages/http knows what must not stand in it. */
export const noConsole: Rule = {
  name: "no-console",
  judge: ({ path, text }) =>
    /^(packages|services)\//.test(path) && !path.startsWith("services/embedded/") && isCode(path)
      ? linesWith(
          text,
          /\bconsole\./,
          "Say it in the log of the process (onError, pino), which knows no personal data.",
        )
      : [],
};
