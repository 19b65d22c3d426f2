import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../explain.ts";

/** What a backup says of itself: without it, it is none. */
export interface Manifest {
  readonly takenAt: string;
  readonly postgres: string;
  /** Where the log of the database begins and ends that makes the copy whole. */
  readonly from: string;
  readonly until: string;
  readonly folders: readonly string[];
  readonly files: readonly CopiedFile[];
}

export interface CopiedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const NAME = "manifest.json";

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, NAME), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
}

/** @throws Refusal where the folder is no complete backup */
export function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, NAME), "utf8")) as Manifest;
  } catch {
    throw new Refusal(`バックアップではないか、取り終えていないフォルダーです: ${folder}`);
  }
}
