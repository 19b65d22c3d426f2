import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

/** The browser stories fetch a screen once and look at it in every width: that is enough as long as this holds. */

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));
const ASKS =
  /matchMedia\((?!"print"\))|\b(inner|outer)(Width|Height)\b|\bscreen\.(avail)?(width|height)\b|ResizeObserver/i;

it("leaves it to the styles how wide the window is", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => ASKS.test(readFileSync(SOURCES + name, "utf8")))).toEqual([]);
});
