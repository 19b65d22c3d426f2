import { accessSync, constants } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that is measured with: the one that CHROMIUM names, else the first that is found. */
export function findBrowser(): string {
  const found = [process.env.CHROMIUM, ...PLACES].find((file) => file && isProgram(file));
  if (!found) throw new Error("Chromium が見つかりません。CHROMIUM=/path/to/chromium で指定してください。");
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
