// Style as a test: prints one line per finding and exits 1 when there is any.
import { fileURLToPath } from "node:url";
import { findTidiness } from "./find.ts";

const findings = findTidiness(fileURLToPath(new URL("../..", import.meta.url)));
for (const { path, line, rule, sentence } of findings) console.log(`${path}:${line} ${rule}: ${sentence}`);
process.exitCode = findings.length > 0 ? 1 : 0;
