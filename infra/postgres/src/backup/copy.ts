import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CopiedFile } from "./manifest.ts";

/** Copies one file to a disk that has it for certain, and says what was copied. */
export async function copyFile(from: string, to: string, path: string): Promise<CopiedFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
  await pipeline(
    createReadStream(join(from, path)),
    count,
    createWriteStream(join(to, path), { mode: 0o600, flush: true }),
  );
  return { path, bytes, sha256: hash.digest("hex") };
}

/** Like `copyFile`, but undefined for one that the running server has removed meanwhile: its log knows of it. */
export async function copyIfThere(from: string, to: string, path: string): Promise<CopiedFile | undefined> {
  try {
    return await copyFile(from, to, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Everything below a folder, relative to it, by kind; `skip` leaves a path and what is below it out. */
export async function walk(
  root: string,
  skip: (path: string) => boolean,
  below = "",
): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (skip(path)) continue;
    if (entry.isFile()) files.push(path);
    if (!entry.isDirectory()) continue;
    folders.push(path);
    const inner = await walk(root, skip, path);
    files.push(...inner.files);
    folders.push(...inner.folders);
  }
  return { files, folders };
}
