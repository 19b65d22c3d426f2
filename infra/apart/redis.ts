import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { openRedis as openOwnRedis } from "@tsunagi/testing";
import { freePorts } from "./free-port.ts";
import { findRedis } from "./redis-binary.ts";

/** A Redis: somebody else's, a server of our own that may be killed and started again, or the one in JavaScript. */
export interface RedisAtHand {
  readonly url: string;
  readonly kind: "given" | "server" | "javascript";
  /** The process, where it is a server of our own. */
  readonly pid: number | undefined;
  /** Only a server of our own. What it held is gone: nothing is written to a disk. */
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Opens a Redis: `url` if given, else a `redis-server` (of the PATH, or of Debian's packages, fetched into `cache`), else
 * js-redis-server, which is enough to look and too slow for a load.
 */
export async function openRedis({
  url,
  cache,
  say,
}: {
  url?: string | undefined;
  cache: string;
  say: (line: string) => void;
}): Promise<RedisAtHand> {
  if (url) return { url, kind: "given", pid: undefined, start: refuse, stop: async () => undefined };
  const binary = findRedis(cache, say);
  return binary ? openServer(binary) : openJavaScript();
}

const refuse = async (): Promise<never> => {
  throw new Error("somebody else's Redis is not ours to start");
};

async function openServer({ file, libraries }: { file: string; libraries: string }): Promise<RedisAtHand> {
  const [port] = await freePorts(1);
  let child: ChildProcess | undefined;
  // As many databases as the tests have houses.
  const forgetful = ["--save", "", "--appendonly", "no", "--databases", "1024"];

  async function start(): Promise<void> {
    const args = ["--port", String(port), "--bind", "127.0.0.1", ...forgetful];
    child = spawn(file, args, { stdio: "ignore", env: { ...process.env, LD_LIBRARY_PATH: libraries } });
    await answers(port as number);
  }
  async function stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  await start();
  process.once("exit", () => child?.kill("SIGKILL"));
  return {
    url: `redis://127.0.0.1:${port}`,
    kind: "server",
    get pid() {
      return child?.exitCode === null ? child.pid : undefined;
    },
    start,
    stop,
  };
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const isThere = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await sleep(50);
  }
  throw new Error("redis-server が起動しません。");
}

async function openJavaScript(): Promise<RedisAtHand> {
  const { url, close } = await openOwnRedis();
  return { url, kind: "javascript", pid: undefined, start: refuse, stop: close };
}
