import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "@tsunagi/http";
import { build, siteFolder, sources } from "@tsunagi/web";

/** The built web app; built now where its sources have changed since the last build. */
export async function readySite(say: (line: string) => void): Promise<Site> {
  const stamp = join(siteFolder, "built-from");
  const wanted = fingerprint();
  const built = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (!built) {
    say("画面を組み立てています…");
    await build();
    writeFileSync(stamp, wanted);
  }
  return { folder: siteFolder };
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

const filesIn = (path: string): string[] => {
  if (!path.endsWith("/")) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};
