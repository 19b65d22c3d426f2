import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scores } from "./scores.ts";

/** No part of the product: fetched when it is asked for, and left out where it cannot be had. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const WITHIN = 300_000;
const GOALS = { performance: 95, accessibility: 100, "best-practices": 96 } as const;
const PAGES = { サインイン: "/login", 今日: "/" } as const;

/** What Lighthouse says of a desktop, signed out and signed in. */
export async function lighthouse(url: string, cookie: string, chromium: string, scores: Scores): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "tsunagi-lighthouse-"));
  try {
    const headers = join(home, "headers.json");
    writeFileSync(headers, JSON.stringify({ Cookie: cookie }), { mode: 0o600 });
    for (const [name, path] of Object.entries(PAGES)) {
      const report = join(home, "report.json");
      const more = path === "/login" ? [] : [`--extra-headers=${headers}`];
      const args = [new URL(path, url).href, `--output-path=${report}`, ...more];
      // On a busy machine a recording fails now and then.
      const fault = (await run(args, chromium)) && (await run(args, chromium));
      if (fault) return scores.note("Lighthouse", `実行していません: ${fault}`);
      const { categories } = JSON.parse(readFileSync(report, "utf8")) as Report;
      for (const [category, least] of Object.entries(GOALS))
        scores.say(`Lighthouse ${name} ${category}`, Math.round((categories[category]?.score ?? 0) * 100), { least });
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Answers why it could not be run; undefined where it was. */
function run(args: readonly string[], chromium: string): Promise<string | undefined> {
  const categories = `--only-categories=${Object.keys(GOALS).join(",")}`;
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage";
  const all = ["-y", LIGHTHOUSE, ...args, "--preset=desktop", "--output=json", "--quiet", categories, flags];
  return new Promise((done) => {
    const child = spawn("npx", all, {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: WITHIN,
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.once("error", ({ message }) => done(message));
    child.once("close", (code) => done(code === 0 ? undefined : (said.trim().split("\n").at(-1) ?? `status ${code}`)));
  });
}
