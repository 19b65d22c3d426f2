import { fileURLToPath } from "node:url";
import { packAll } from "./pack.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the built app lies: index.html and its assets. */
export const siteFolder = here("./dist/");

/** What the build depends on; a folder ends in a slash. */
export const sources = [
  here("./src/"),
  here("./index.html"),
  here("./vite.config.ts"),
  here("./package.json"),
  here("../../packages/contracts/src/"),
  here("../../packages/japan/src/"),
  here("../../pnpm-lock.yaml"),
];

/** Builds the app for browsers: the only build step there is. */
export async function build(): Promise<void> {
  const vite = await import("vite");
  await vite.build({ root: here("."), logLevel: "warn" });
  await packAll(here("./dist/assets/"));
}
