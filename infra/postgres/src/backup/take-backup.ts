import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type pg from "pg";
import { Refusal } from "../explain.ts";
import { settle } from "../place.ts";
import { secretIn } from "../secret.ts";
import { postmasterIn } from "../server.ts";
import { withSuperuser } from "../session.ts";
import { copyFile, copyIfThere, walk } from "./copy.ts";
import { type CopiedFile, type Manifest, writeManifest } from "./manifest.ts";

export interface BackupOptions {
  /** The folder whose PostgreSQL is running. */
  readonly home: string;
  /** A folder that is not there yet. It gets its name only when the backup is complete. */
  readonly to: string;
}

/** What lies in `home` beside the database and is needed to start again. */
export const SECRETS = ["superuser-password", "role-seed", "sealing-key"];

/** What the server makes anew at each start. */
const EMPTIED = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|current_logfiles)$|(^|\/)(pgsql_tmp|pg_internal\.init)/;
/** Last, as pg_basebackup does. */
const CONTROL = "global/pg_control";
const SEGMENT = /^[0-9A-F]{24}$/;

/**
 * Copies the running database while people go on writing (PostgreSQL's low-level backup: what is changed under the copy
 * is made good by the log that is copied with it). The npm binaries have no pg_basebackup.
 */
export async function takeBackup(options: BackupOptions): Promise<Manifest> {
  const home = realpathSync(resolve(options.home));
  const to = resolve(options.to);
  if (existsSync(to)) throw new Refusal(`バックアップ先がすでにあります。別の名前を指定してください: ${to}`);
  const { data } = settle(home, () => undefined);
  const server = postmasterIn(data);
  if (!server?.birth) throw new Refusal(`データベースが動いていません。先に起動してください: ${home}`);
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  const url = `postgresql://postgres:${secretIn(join(home, "superuser-password"))}@127.0.0.1:${server.port}/postgres`;
  const manifest = await withSuperuser(url, "postgres", (client) => copyWhileRunning(client, data, part));
  for (const name of SECRETS) await copyIfThere(home, join(part, "secrets"), name);
  writeManifest(part, manifest);
  renameSync(part, to);
  return manifest;
}

async function copyWhileRunning(client: pg.Client, data: string, part: string): Promise<Manifest> {
  const { rows: versions } = await client.query("show server_version");
  // Gone with this session; until then no piece of the log is recycled.
  await client.query("select pg_create_physical_replication_slot('tsunagi_backup', true, true)");
  const takenAt = new Date().toISOString();
  const { rows: starts } = await client.query("select pg_backup_start('tsunagi', true)::text as lsn");
  const { files, folders } = await walk(data, (path) => EMPTIED.test(path) || LEFT_OUT.test(path));
  const pgdata = join(part, "pgdata");
  const copied = await copyAll(data, pgdata, [...files.filter((path) => path !== CONTROL), CONTROL]);
  const { rows: stops } = await client.query(
    "select lsn::text, labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)",
  );
  const { lsn: until, labelfile, last } = stops[0] as { lsn: string; labelfile: string; last: string };
  const first = /START WAL LOCATION: .* \(file ([0-9A-F]{24})\)/.exec(labelfile)?.[1] as string;
  const log = await walk(join(data, "pg_wal"), (path) => !SEGMENT.test(path) || path < first || path > last);
  const segments = await copyAll(
    data,
    pgdata,
    log.files.map((name) => `pg_wal/${name}`),
  );
  const label = { path: "backup_label", bytes: Buffer.byteLength(labelfile), sha256: sha256(labelfile) };
  writeFileSync(join(pgdata, label.path), labelfile, { mode: 0o600, flush: true });
  return {
    takenAt,
    postgres: versions[0].server_version,
    from: starts[0].lsn,
    until,
    folders: [...folders, "pg_wal/archive_status", "pg_wal/summaries"],
    files: [...copied, ...segments, label],
  };
}

async function copyAll(data: string, to: string, paths: readonly string[]): Promise<CopiedFile[]> {
  const copied: CopiedFile[] = [];
  for (const path of paths) {
    const one = path === CONTROL ? await copyFile(data, to, path) : await copyIfThere(data, to, path);
    if (one) copied.push(one);
  }
  return copied;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
