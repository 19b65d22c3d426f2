import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS",
  "/Applications/Chromium.app/Contents/MacOS",
  "/Applications/Microsoft Edge.app/Contents/MacOS",
];

/** A browser of this machine for the stories: the one that CHROMIUM names, else the first that is found, else none. */
export function findChromium(env: NodeJS.ProcessEnv, runs: (file: string) => boolean = isProgram): string | undefined {
  if (env.CHROMIUM) return runs(env.CHROMIUM) ? env.CHROMIUM : undefined;
  return [...onUnix(env), ...onWindows(env)].find(runs);
}

function onUnix(env: NodeJS.ProcessEnv): string[] {
  const folders = [...places, ...(env.PATH ?? "").split(delimiter).filter(Boolean)];
  const names = [...programs, "Google Chrome", "Chromium", "Microsoft Edge"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function onWindows(env: NodeJS.ProcessEnv): string[] {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const names = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const NO_CHROMIUM = `
!!! 画面の物語（ブラウザーのテスト）は動かしていません: Chromium が見つかりません。
!!! The browser stories were SKIPPED: no Chromium was found. Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk;
!!! elsewhere install Chrome or Edge, or set CHROMIUM=/path/to/chromium and run npm test again.`;
