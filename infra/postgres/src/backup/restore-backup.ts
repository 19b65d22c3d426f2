import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refusal } from "../explain.ts";
import { type Account, settle } from "../place.ts";
import { copyIfThere } from "./copy.ts";
import { type CopiedFile, type Manifest, readManifest } from "./manifest.ts";
import { SECRETS } from "./take-backup.ts";

export interface RestoreOptions {
  /** A folder that `takeBackup` has made. */
  readonly from: string;
  /** A folder without a database; made where it is missing. */
  readonly home: string;
}

/**
 * Lays a backup into an empty folder, byte by byte as its manifest says. The next start there reads the log to the moment
 * at which the backup ended.
 * @throws Refusal where there is a database already, or a byte is not what was copied
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const from = resolve(options.from);
  const manifest = readManifest(from);
  mkdirSync(resolve(options.home), { recursive: true });
  const home = realpathSync(resolve(options.home));
  const { data, account } = settle(home, () => undefined);
  if (existsSync(data)) throw new Refusal(`このフォルダーにはすでにデータベースがあります: ${data}`);
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    for (const folder of manifest.folders) mkdirSync(join(draft, folder), { recursive: true, mode: 0o700 });
    for (const file of manifest.files) await lay(file, join(from, "pgdata"), draft);
    give(draft, manifest, account);
    for (const name of SECRETS)
      if (await copyIfThere(join(from, "secrets"), home, name)) chmodSync(join(home, name), 0o600);
    renameSync(draft, data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return manifest;
}

async function lay({ path, sha256 }: CopiedFile, from: string, to: string): Promise<void> {
  const laid = await copyIfThere(from, to, path);
  if (laid?.sha256 !== sha256)
    throw new Refusal(`バックアップが壊れています（${path}）。別のバックアップを使ってください。`);
}

function give(draft: string, { folders, files }: Manifest, account: Account | undefined): void {
  if (!account) return;
  const parents = files.map(({ path }) => path.split("/").slice(0, -1).join("/"));
  for (const path of new Set(["", ...folders, ...parents, ...files.map((file) => file.path)]))
    chownSync(join(draft, path), account.uid, account.gid);
}
