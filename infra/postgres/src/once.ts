import { linkSync, rmSync, writeFileSync } from "node:fs";

/** Creates a private file with its whole content at once; false, and nothing changed, when it exists already. */
export function writeOnce(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file); // a rename would replace what another process wrote first, and "wx" shows the file still empty
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
