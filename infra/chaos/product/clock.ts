import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The clock of the processes, apart from the one of their database. */
export interface Clock {
  /** What a process is told so that it goes by this clock. */
  readonly env: Readonly<Record<string, string>>;
  /** From now on it is so many seconds early or late. */
  jump(seconds: number): void;
}

const FETCH_MS = 60_000;

/** By Debian's libfaketime, fetched into `cache`; undefined where there is none to be had. */
export function clockFor(home: string, cache: string): Clock | undefined {
  const library = libraryIn(cache) ?? fetchInto(cache);
  if (!library) return undefined;
  const file = join(home, "clock");
  const jump = (seconds: number) => writeFileSync(file, `${seconds < 0 ? "-" : "+"}${Math.abs(seconds)}`);
  jump(0);
  // Timers go by the monotonic clock, which nobody sets.
  const settings = { FAKETIME_TIMESTAMP_FILE: file, FAKETIME_CACHE_DURATION: "1", DONT_FAKE_MONOTONIC: "1" };
  return { env: { LD_PRELOAD: library, ...settings }, jump };
}

function fetchInto(cache: string): string | undefined {
  mkdirSync(cache, { recursive: true });
  const fetched = spawnSync("apt-get", ["download", "libfaketime"], { cwd: cache, timeout: FETCH_MS });
  if (fetched.status !== 0) return undefined;
  for (const file of readdirSync(cache).filter((name) => name.endsWith(".deb")))
    spawnSync("dpkg", ["-x", file, "."], { cwd: cache });
  return libraryIn(cache);
}

function libraryIn(cache: string): string | undefined {
  mkdirSync(cache, { recursive: true });
  const found = readdirSync(cache, { recursive: true }).map(String);
  const library = found.find((path) => path.endsWith("faketime/libfaketimeMT.so.1"));
  return library && join(cache, library);
}
