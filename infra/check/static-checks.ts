import { delimiter, join } from "node:path";
import { type Ended, run } from "./child.ts";
import { root } from "./root.ts";
import type { Tally } from "./tally.ts";

/** What is judged without running the product. Turborepo remembers who passed; only `generated` is looked at anew. */
const checks: Readonly<Record<string, () => Promise<Ended>>> = {
  // One program for all but the web app: package by package, tsc would read the same kernel seventeen times.
  types: () => turbo("types", "--filter=//", "--filter=@tsunagi/web"),
  lint: () => turbo("lint"),
  fences: () => turbo("fences"),
  dead: () => turbo("dead"),
  tidy: () => turbo("tidy"),
  generated: () => run([join(root, "infra/check/generate.ts"), "--verify"], process.env, true),
};

/** Runs every check, one line each; shows what a tool said only where it failed. */
export async function runChecks(say: (line: string) => void): Promise<Tally> {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    const started = Date.now();
    const { code, output } = await check();
    if (code !== 0) failed += 1;
    say(`${code === 0 ? "✓" : "✗"} ${name.padEnd(10)} ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== 0) say(output.split("\n").filter(isWord).join("\n").trim());
  }
  return { passed: Object.keys(checks).length - failed, failed, skipped: 0 };
}

function turbo(task: string, ...filters: string[]): Promise<Ended> {
  const options = ["--continue", "--output-logs=errors-only", "--log-prefix=none", "--concurrency=100%"];
  return run([join(root, "node_modules/turbo/bin/turbo"), "run", task, ...filters, ...options], environment(), true);
}

/** Whether a line is the tool's own, and not Turborepo's or pnpm's about it. */
const isWord = (line: string): boolean =>
  !/^ +• |^cache (miss|hit)|^\$ |^\[ELIFECYCLE\]|: +(WARNING|ERROR) +command|^ *(Tasks|Cached|Time|Failed): |^ ERROR +run/.test(
    line,
  );

/** Turborepo looks for pnpm on the PATH, and would tell its makers what it does. */
function environment(): NodeJS.ProcessEnv {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = [join(root, "node_modules/.bin"), process.env[name]].filter(Boolean).join(delimiter);
  return { ...process.env, [name]: path, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
}
