// The browser stories alone. Arguments go to Jest.
import { obeySignals } from "./child.ts";
import { findChromium, NO_CHROMIUM } from "./chromium.ts";
import { runJest } from "./run-jest.ts";
import { lastLine } from "./tally.ts";

obeySignals();
const chromium = findChromium(process.env);
if (!chromium) {
  console.log(NO_CHROMIUM);
  process.exit(1);
}
const tally = await runJest(["--testPathPatterns", "services/web/test/browser/", ...process.argv.slice(2)], chromium);
console.log(lastLine(tally));
process.exit(tally.failed > 0 ? 1 : 0);
