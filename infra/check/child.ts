import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";

export interface Ended {
  readonly code: number;
  /** What it said, on both streams, when it ran quietly. */
  readonly output: string;
}

const KILL_AFTER_MS = 6_000;
const windows = process.platform === "win32";
const alive = new Set<ChildProcess>();
let asked: NodeJS.Signals | undefined;

/** From here on SIGINT, SIGTERM, SIGHUP and the death of our parent end whatever `run` started, and then us. */
export function obeySignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop("SIGTERM"), 500).unref();
}

/**
 * Runs the Node that runs us, in a process group of its own, so that a signal reaches all that it started.
 * @param args of Node: its flags, the program, the program's own
 * @param quiet keeps what it says instead of showing it
 */
export function run(args: readonly string[], env: NodeJS.ProcessEnv, quiet = false): Promise<Ended> {
  const stdio = quiet ? (["ignore", "pipe", "pipe"] as const) : (["ignore", "inherit", "inherit"] as const);
  const child = spawn(process.execPath, [...args], { env, stdio: [...stdio], detached: !windows });
  alive.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once("error", (error) => leave(child, () => resolve({ code: 1, output: error.message })));
    child.once("close", (code) => leave(child, () => resolve({ code: code ?? 1, output })));
  });
}

/** Asked to stop, we end with the last child; nobody waits for results any more. */
function leave(child: ChildProcess, go: () => void): void {
  alive.delete(child);
  if (asked === undefined) go();
  else if (alive.size === 0) process.exit(128 + constants.signals[asked]);
}

function stop(signal: NodeJS.Signals): void {
  if (asked) return;
  asked = signal;
  if (alive.size === 0) process.exit(128 + constants.signals[signal]);
  for (const child of alive) tell(child, signal);
  setTimeout(() => {
    for (const child of alive) tell(child, "SIGKILL");
  }, KILL_AFTER_MS).unref();
}

function tell(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    // already gone
  }
}
