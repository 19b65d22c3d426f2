import { isCode, isProduct, linesWith, type Rule } from "../rule.ts";

const RING = /\.addBulk\(|[qQ]ueue\w*(\([^()]*\))?\.add\(/;

/** The database is the mailbox: what is put straight into a queue is lost with the queue (style 8). */
export const oneDoorbell: Rule = {
  name: "one-doorbell",
  judge: ({ path, text }) =>
    isProduct(path) && isCode(path) && path !== "packages/events/src/doorbell.ts"
      ? linesWith(text, RING, "Record a fact instead: only the relay rings, in packages/events/src/doorbell.ts.")
      : [],
};
