import { isCode, isTest, linesWith, type Rule } from "../rule.ts";

const AMBIENT = /new Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(/;

/** Where time comes in: the process starts here, or a screen asks the clock of its browser and hands it on. */
const EDGE = /\/(main|town)\.ts$|^services\/web\/src\/.*(\.tsx|\/use-[^/]+\.ts)$/;

/** Time, randomness and the actor are arguments (style 13): a test or a replay brings its own. */
export const timeIsAnArgument: Rule = {
  name: "time-is-an-argument",
  judge: ({ path, text }) => {
    const inside = path.startsWith("services/") || text.includes("defineEntity(");
    if (!inside || !isCode(path) || isTest(path) || EDGE.test(path)) return [];
    return linesWith(text, AMBIENT, "Time and randomness are arguments: take `now` or the id from the caller.");
  },
};
