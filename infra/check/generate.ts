// Writes the documents that are made from the code. With --verify it writes nothing and names those that are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documents } from "./generated/index.ts";
import { root } from "./root.ts";

const verifying = process.argv.includes("--verify");

for (const { path, render } of documents) {
  const file = join(root, path);
  const text = await render();
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (verifying) {
    console.log(`${path} is out of date: npm run generate.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}
