import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./rule.ts";

const FOREIGN = new Set(["node_modules", "dist", "generated", ".git", ".data", ".turbo", ".cache"]);
const TEXT = /\.([cm]?[jt]sx?|css|html|sql|svg|ya?ml|json)$/;

/** Every text file of ours below `root`, in a fixed order. */
export function filesBelow(root: string, folder = ""): SourceFile[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !FOREIGN.has(name) || (name === "generated" && folder === "infra/check"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() && TEXT.test(path) && path !== "pnpm-lock.yaml"
        ? [{ path, text: readFileSync(join(root, path), "utf8") }]
        : [];
    });
}
