import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text, and longer than a packet. */
const PACKED = /\.(js|css|svg)$/;
const SHORTEST = 1_400;

const pack = {
  ".br": (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  ".gz": (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/** Puts beside each file what a browser that unpacks is sent instead: once at the build, never at a request. */
export async function packAll(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => PACKED.test(file));
  await Promise.all(files.map((file) => packOne(join(folder, file))));
}

async function packOne(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < SHORTEST) return;
  for (const [ending, of] of Object.entries(pack)) await writeFile(file + ending, await of(text));
}
