// Which Node runs the product.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

const windows = process.platform === "win32";

/**
 * The path of the pinned Node, or of the host's when that is new enough to strip types (22.18); undefined if neither.
 * It is the binary itself, never node_modules/.bin/node: a shell shim there would not forward signals.
 */
export function pinnedNode(root) {
  const pinned = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
  if (spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

/** Our environment with node_modules/.bin first on the PATH (which Windows spells `Path`). */
export function pinnedEnvironment(root) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = [join(root, "node_modules", ".bin"), process.env[name]].filter(Boolean).join(delimiter);
  return { ...process.env, [name]: path };
}
