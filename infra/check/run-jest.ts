import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readySite } from "../../services/embedded/site.ts";
import { run } from "./child.ts";
import { root } from "./root.ts";
import type { Tally } from "./tally.ts";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Runs Jest once over everything, or over what `args` name, on the web app as it is now.
 * @param chromium the browser of the stories; without one they are left out
 */
export async function runJest(args: readonly string[], chromium: string | undefined): Promise<Tally> {
  const { folder } = await readySite(console.log);
  const home = mkdtempSync(join(tmpdir(), "tsunagi-jest-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  const report = join(home, "report.json");
  const jest = ["--experimental-vm-modules", "--no-warnings", join(root, "node_modules/jest/bin/jest.js")];
  // Vite has set NODE_ENV to production for its build.
  const env = { ...process.env, NODE_ENV: "test", TEST_SITE: folder, TEST_CHROMIUM: chromium ?? "" };
  const { code } = await run([...jest, "--rootDir", root, "--json", "--outputFile", report, ...args], env);
  return tallyOf(report, code);
}

/** A file that could not run counts as a failure; so does a failure that no test names. */
function tallyOf(file: string, code: number): Tally {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
