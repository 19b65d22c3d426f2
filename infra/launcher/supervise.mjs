// Runs one program so that nobody outside can tell it from this process: signals go in, the status comes out.
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { descendantsOf, masters } from "./kin.mjs";

const graceMs = 9000;
const lastWordsMs = 400;

/**
 * Starts `file` and resolves when it has ended: { code, signal, error?, asked? }, where `asked` is the signal that we
 * passed on. SIGINT, SIGTERM, SIGHUP and the death of our parent stop it; after nine seconds it is killed with its children.
 * With `ownGroup` a signal reaches everything that it started (npx runs pnpm below a shell that would swallow it).
 */
export function supervise(file, args, { ownGroup = false, ...options }) {
  const grouped = ownGroup && process.platform !== "win32";
  const stdio = [ownGroup ? "ignore" : "inherit", "inherit", "inherit"];
  const child = spawn(file, args, { ...options, stdio, detached: grouped });
  let asked;
  let killing;

  // After Ctrl-C the child hears SIGINT twice, from the terminal and from here: we cannot see whom else the terminal told.
  const stop = (signal) => {
    if (asked || child.pid === undefined) return;
    asked = signal;
    send(grouped ? -child.pid : child.pid, signal === "SIGHUP" ? "SIGTERM" : signal);
    setTimeout(() => (killing = killTree(child.pid)), graceMs).unref();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);

  // npm starts us below `sh -c`, which dies of SIGTERM without passing it on: the parent's absence is the only notice.
  const above = masters();
  const watch = setInterval(() => masters() !== above && stop("SIGTERM"), 250);

  return new Promise((resolve) => {
    const end = async (ending) => {
      await killing;
      clearInterval(watch);
      for (const signal of signals) process.off(signal, stop);
      resolve({ ...ending, asked });
    };
    child.once("error", (error) => end({ code: 1, error: error.message }));
    child.once("exit", (code, signal) => end({ code, signal }));
  });
}

/** SIGQUIT first for what stands below: PostgreSQL takes it as "stop now" and leaves its folder in order. */
async function killTree(pid) {
  const below = descendantsOf(pid);
  console.error("時間内に終わらないため、強制的に止めます。 / Did not stop in time: killing it.");
  send(pid, "SIGKILL");
  for (const each of below) send(each, "SIGQUIT");
  await sleep(lastWordsMs);
  for (const each of below) send(each, "SIGKILL");
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // already gone
  }
}
