import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface RedisBinary {
  readonly file: string;
  /** Where its libraries lie, beside those of the system. */
  readonly libraries: string;
}

const PACKAGES = ["redis-server", "redis-tools", "libjemalloc2", "liblzf1", "libatomic1"];
const FETCH_MS = 120_000;

/**
 * A `redis-server`: of the PATH, or unpacked from Debian's packages into `cache` without becoming root.
 * @returns undefined where there is none to be had
 */
export function findRedis(cache: string, say: (line: string) => void): RedisBinary | undefined {
  if (runs("redis-server", "")) return { file: "redis-server", libraries: "" };
  const file = join(cache, "usr/bin/redis-server");
  const unpacked = () => ({ file, libraries: librariesIn(cache) });
  if (existsSync(file)) return unpacked();
  say("Redis を Debian のパッケージから取り込みます…");
  return fetchInto(cache) && runs(file, librariesIn(cache)) ? unpacked() : undefined;
}

const runs = (file: string, libraries: string): boolean =>
  spawnSync(file, ["--version"], { env: { ...process.env, LD_LIBRARY_PATH: libraries } }).status === 0;

function fetchInto(cache: string): boolean {
  mkdirSync(cache, { recursive: true });
  const fetched = spawnSync("apt-get", ["download", ...PACKAGES], { cwd: cache, timeout: FETCH_MS });
  if (fetched.status !== 0) return false;
  const files = readdirSync(cache).filter((name) => name.endsWith(".deb"));
  return files.every((name) => spawnSync("dpkg", ["-x", name, "."], { cwd: cache }).status === 0);
}

function librariesIn(cache: string): string {
  const lib = join(cache, "usr/lib");
  const folders = existsSync(lib) ? readdirSync(lib).filter((name) => name.includes("linux")) : [];
  return folders.map((name) => join(lib, name)).join(":");
}
