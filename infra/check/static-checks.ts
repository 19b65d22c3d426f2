import { join } from "node:path";
import { type Ended, run } from "./child.ts";
import { root } from "./root.ts";
import { runScript } from "./script.ts";
import type { Tally } from "./tally.ts";

/** What is judged without running the product. Who passed is remembered; only `generated` is looked at anew. */
const checks: Readonly<Record<string, () => Promise<Ended>>> = {
  // One program for all but the web app: package by package, tsc would read the same kernel seventeen times.
  types: () => runScript("types", ["", "services/web"]),
  lint: () => runScript("lint", [""]),
  fences: () => runScript("fences", [""]),
  dead: () => runScript("dead", [""]),
  tidy: () => runScript("tidy", [""]),
  generated: () => run([join(root, "infra/check/generate.ts"), "--verify"], process.env, { quiet: true }),
};

/** Runs every check, one line each; shows what a tool said only where it failed. */
export async function runChecks(say: (line: string) => void): Promise<Tally> {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    const started = Date.now();
    const { code, output } = await check();
    if (code !== 0) failed += 1;
    say(`${code === 0 ? "✓" : "✗"} ${name.padEnd(10)} ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== 0) say(output.trim());
  }
  return { passed: Object.keys(checks).length - failed, failed, skipped: 0 };
}
