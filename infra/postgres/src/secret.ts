import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writeOnce } from "./once.ts";

/**
 * The random secret kept in `file` (mode 0600, 43 characters, safe in a URL), made on first use.
 * Processes that ask at the same moment get the same one.
 */
export function secretIn(file: string): string {
  if (!existsSync(file)) writeOnce(file, `${randomBytes(32).toString("base64url")}\n`);
  return readFileSync(file, "utf8").trim();
}
