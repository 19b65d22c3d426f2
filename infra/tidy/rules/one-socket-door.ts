import { isCode, isProduct, linesWith, type Rule } from "../rule.ts";

/** Sockets carry hints, and one door judges who hears them (style 10). */
export const oneSocketDoor: Rule = {
  name: "one-socket-door",
  judge: ({ path, text }) =>
    isProduct(path) && isCode(path) && path !== "services/notifications/door.ts"
      ? linesWith(
          text,
          /\.emit\(/,
          "Only services/notifications/door.ts speaks on sockets: give a hint to the context.",
        )
      : [],
};
