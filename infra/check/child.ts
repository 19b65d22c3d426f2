import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./root.ts";

export interface Ended {
  readonly code: number;
  /** What it said, on both streams, when it ran quietly. */
  readonly output: string;
}

const KILL_AFTER_MS = 4_000;
const windows = process.platform === "win32";
const alive = new Set<ChildProcess>();
let asked: NodeJS.Signals | undefined;

/** From here on SIGINT, SIGTERM, SIGHUP and the death of our parent end whatever `run` started, and then us. */
export function obeySignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop("SIGTERM"), 500).unref();
}

/**
 * Runs the Node that runs us, in a process group of its own, so that a signal reaches all that it started.
 * Once we are asked to stop nobody waits for results any more: it never resolves.
 * @param args of Node: its flags, the program, the program's own
 * @param quiet keeps what it says instead of showing it
 * @param folder where it runs, from the root of the repository
 */
export function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { quiet = false, folder = "" } = {},
): Promise<Ended> {
  const stdio = quiet ? (["ignore", "pipe", "pipe"] as const) : (["ignore", "inherit", "inherit"] as const);
  const child = spawn(process.execPath, args, { cwd: join(root, folder), env, stdio: [...stdio], detached: !windows });
  alive.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    const end = (ended: Ended) => {
      if (asked) return;
      alive.delete(child);
      resolve(ended);
    };
    child.once("error", (error) => end({ code: 1, output: error.message }));
    child.once("close", (code) => end({ code: code ?? 1, output }));
  });
}

/** A worker may outlive the program that started it: the end is when its whole group has gone. */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (asked) return;
  asked = signal;
  const started = Date.now();
  for (const child of alive) tell(child, signal);
  while ([...alive].some((child) => tell(child, 0)) && Date.now() - started < KILL_AFTER_MS) await sleep(50);
  for (const child of alive) tell(child, "SIGKILL");
  process.exit(128 + constants.signals[signal]);
}

/** Whether there was still somebody to tell. */
function tell({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(windows ? pid : -pid, signal);
  } catch {
    return false;
  }
}
