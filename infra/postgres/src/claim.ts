import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./explain.ts";
import { writeOnce } from "./once.ts";
import { birthOf } from "./processes.ts";
import { until } from "./until.ts";

/**
 * Makes this process the only one that runs a server in `home`. Waits 10 s for a process that is on its way out.
 * Without it a second start would adopt the server of the first, and stop it under its feet when its own start fails.
 */
export async function claim(home: string, log: (line: string) => void, patienceMs = 10_000): Promise<void> {
  if (take(home)) return;
  log("前のプロセスの終了を待っています…");
  if (await until(() => take(home), patienceMs)) return;
  throw new Refusal(
    `このデータは別のプロセス（${holder(home)?.pid}）が使用中です。先にそちらを止めてください: ${home}`,
  );
}

/** Gives up the claim of this process on `home`, if it has one. */
export function release(home: string): void {
  if (holder(home)?.pid === process.pid) rmSync(fileIn(home), { force: true });
}

function take(home: string): boolean {
  if (holder(home)) return false;
  rmSync(fileIn(home), { force: true });
  return writeOnce(fileIn(home), `${process.pid} ${birthOf(process.pid)}`);
}

/** A pid alone may have been given to somebody else since; with its birth it is one process for ever. */
function holder(home: string): { pid: number } | undefined {
  try {
    const [pid = "", ...birth] = readFileSync(fileIn(home), "utf8").split(" ");
    return birthOf(Number(pid)) === birth.join(" ") ? { pid: Number(pid) } : undefined;
  } catch {
    return undefined;
  }
}

const fileIn = (home: string) => join(home, "in-use-by");
