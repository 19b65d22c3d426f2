// npm test: the static checks, then every test once. Arguments go to Jest. Ends with "N passed, N failed".
import { obeySignals } from "./child.ts";
import { findChromium, NO_CHROMIUM } from "./chromium.ts";
import { runJest } from "./run-jest.ts";
import { runChecks } from "./static-checks.ts";
import { lastLine, sum } from "./tally.ts";

obeySignals();
const chromium = findChromium(process.env);
const total = sum(await runChecks(console.log), await runJest(process.argv.slice(2), chromium));
if (!chromium) console.log(NO_CHROMIUM);
console.log(lastLine(total));
process.exit(total.failed > 0 ? 1 : 0);
