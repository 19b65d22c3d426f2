// Who stands above and below a process.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The ids of all processes that `pid` started, directly or not. Empty on Windows. */
export function descendantsOf(pid) {
  const pairs = process.platform === "linux" ? fromProc() : fromPs();
  const found = [pid];
  for (const id of found) found.push(...pairs.filter(([, parent]) => parent === id).map(([child]) => child));
  return found.slice(1);
}

/**
 * Those whose end is our end, as one string to compare: our parent and, when that is the `sh -c` of npm, npm itself, because
 * the shell outlives a killed npm. Where there is no /proc only the parent: `ps` four times a second would be too dear.
 */
export function masters() {
  const belowNpm = process.env.npm_lifecycle_event !== undefined && read(process.ppid, "cmdline").includes("\0-c\0");
  return belowNpm ? `${process.ppid} ${parentOf(process.ppid)}` : `${process.ppid}`;
}

/** Small container images have no `ps`. */
function fromProc() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)]);
}

/** undefined for a process that has ended meanwhile. */
function parentOf(pid) {
  const stat = read(pid, "stat");
  return stat ? Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) : undefined; // the name before may hold anything
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function fromPs() {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return (stdout ?? "").split("\n").map((line) => line.trim().split(/\s+/).map(Number));
}
