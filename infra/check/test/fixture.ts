import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The packages of a tiny tree that is laid out like ours. */
const members = [
  "packages/japan",
  "packages/contracts",
  "packages/permissions",
  "packages/database",
  "packages/events",
  "packages/http",
  "packages/testing",
  "services/cases",
  "services/referrals",
  "services/embedded",
  "services/web",
  "infra/postgres",
  "infra/bench",
  "infra/check",
  "infra/proof",
];

/** Writes the tree: every member exports its index.ts (a service its service.ts) and may import every other by name. */
export function layTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const member of members) layMember(root, member);
  for (const [path, text] of Object.entries(files)) write(root, path, text);
}

function layMember(root: string, member: string): void {
  const [folder, name] = member.split("/");
  const index = folder === "services" ? "service.ts" : "src/index.ts";
  const names = members
    .map((other) => `@tsunagi/${other.split("/")[1]}`)
    .filter((other) => other !== `@tsunagi/${name}`);
  const manifest = {
    name: `@tsunagi/${name}`,
    type: "module",
    exports: { ".": `./${index}` },
    dependencies: Object.fromEntries(names.map((other) => [other, "workspace:*"])),
    devDependencies: { "dev-only": "1.0.0" },
  };
  write(root, `${member}/package.json`, JSON.stringify(manifest));
  write(root, `${member}/${index}`, "export const one = 1;\n");
  for (const foreign of ["dev-only", "undeclared"]) {
    write(root, `node_modules/${foreign}/package.json`, JSON.stringify({ name: foreign, main: "index.js" }));
    write(root, `node_modules/${foreign}/index.js`, "module.exports = {};\n");
  }
  mkdirSync(join(root, "node_modules/@tsunagi"), { recursive: true });
  symlinkSync(join(root, member), join(root, "node_modules/@tsunagi", name ?? ""), "junction");
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
