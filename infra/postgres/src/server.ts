import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { birthOf } from "./processes.ts";
import { until } from "./until.ts";

/** A running postmaster, whoever started it. */
export interface Server {
  pid: number;
  /** Keeps our signals from a stranger who was given the same pid later. */
  birth: string | undefined;
  port: number;
}

/** What the postmaster writes about itself into its data folder; undefined when none runs or ran there. */
export function postmasterIn(data: string): (Server & { status: string }) | undefined {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return { pid, birth: birthOf(pid), port: Number(lines[3]), status: lines[7]?.trim() ?? "" };
  } catch {
    return undefined;
  }
}

/**
 * Stops the server and resolves when its port is closed: a fast shutdown (SIGINT) for 5 s, then an immediate one (SIGQUIT),
 * which the next start recovers from, and at last SIGKILL. 8 s in all, because the launcher kills us after 9.
 */
export async function halt(server: Server): Promise<void> {
  if (!lives(server)) return; // one that never came up because its port is somebody else's
  for (const [kind, patienceMs] of [
    ["SIGINT", 5000],
    ["SIGQUIT", 2000],
    ["SIGKILL", 1000],
  ] as const) {
    signal(server, kind);
    if (await until(() => gone(server), patienceMs)) return;
  }
}

/** Signals the postmaster if it still lives. */
export function signal(server: Server, kind: NodeJS.Signals): void {
  try {
    if (lives(server)) process.kill(server.pid, kind);
  } catch {
    // gone between the two
  }
}

async function gone(server: Server): Promise<boolean> {
  return !lives(server) && !(await answers(server.port));
}

function lives({ pid, birth }: Server): boolean {
  return birth !== undefined && birthOf(pid) === birth;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy() !== undefined));
    socket.once("error", () => resolve(false));
  });
}
