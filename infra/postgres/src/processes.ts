import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When the living process `pid` was born, in whatever form the system tells it; undefined for the dead and for zombies. */
export function birthOf(pid: number): string | undefined {
  if (process.platform !== "linux") return ps(pid, "lstart=");
  const stat = read(`/proc/${pid}/stat`);
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // the name before it may hold anything
  return stat === "" || state === "Z" ? undefined : fields[18];
}

/** The command line of a living process, or an empty string. */
export function commandOf(pid: number): string {
  return process.platform === "linux"
    ? read(`/proc/${pid}/cmdline`).replaceAll("\0", " ")
    : (ps(pid, "command=") ?? "");
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function ps(pid: number, field: string): string | undefined {
  return spawnSync("ps", ["-o", field, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() || undefined;
}
