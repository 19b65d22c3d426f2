// The static half of the tests: types, lint, fences, dead code, style, generated files.
import { obeySignals } from "./child.ts";
import { runChecks } from "./static-checks.ts";

obeySignals();
const { failed } = await runChecks(console.log);
process.exitCode = failed > 0 ? 1 : 0;
