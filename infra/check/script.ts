import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Ended, run } from "./child.ts";
import { root } from "./root.ts";

/** Turborepo asks git what has changed. Without git it would read all of node_modules, which takes longer than the checks. */
const remembers = existsSync(join(root, ".git")) && spawnSync("git", ["--version"]).error === undefined;

/**
 * Runs the script of that name in the package.json of each folder; Turborepo leaves out what has passed before.
 * @param folders from the root of the repository; "" is the root itself
 */
export async function runScript(name: string, folders: readonly string[]): Promise<Ended> {
  if (remembers) return turbo(name, folders);
  const ends: Ended[] = [];
  for (const folder of folders) ends.push(await run(["--run", name], process.env, { quiet: true, folder }));
  return { code: Math.max(...ends.map(({ code }) => code)), output: ends.map(({ output }) => output).join("\n") };
}

async function turbo(name: string, folders: readonly string[]): Promise<Ended> {
  const filters = folders.map((folder) => `--filter=${folder === "" ? "//" : `./${folder}`}`);
  const options = ["--continue", "--output-logs=errors-only", "--log-prefix=none", "--concurrency=100%"];
  const args = [join(root, "node_modules/turbo/bin/turbo"), "run", name, ...filters, ...options];
  const { code, output } = await run(args, environment(), { quiet: true });
  return { code, output: output.split("\n").filter(isWord).join("\n") };
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
