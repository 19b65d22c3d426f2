import { isProduct, linesWith, type Rule } from "../rule.ts";

const OUTSIDE = /https?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org\/|\$\{)|(?:url\(|src=|href=)["']?\/\/\w/;

/** It runs without the internet (promise 6): nothing points outside, comments included. */
export const noOutsideAddress: Rule = {
  name: "no-outside-address",
  judge: ({ path, text }) =>
    isProduct(path)
      ? linesWith(
          text,
          OUTSIDE,
          "This address is outside the municipal network: ship the thing, or name it without a link.",
        )
      : [],
};
