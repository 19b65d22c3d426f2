// npm run proof: the proof of sight at its nightly length. PROOF_RUNS: how long; SEED: plays an earlier run again.
import { obeySignals } from "./child.ts";
import { runJest } from "./run-jest.ts";
import { lastLine } from "./tally.ts";

const NIGHTLY = "12";

obeySignals();
process.env.PROOF_RUNS ??= NIGHTLY;
process.env.SEED ??= String(Date.now() % 2 ** 31);
console.log(`SEED=${process.env.SEED} PROOF_RUNS=${process.env.PROOF_RUNS}`);
const tally = await runJest(["--testPathPatterns", "infra/proof/", ...process.argv.slice(2)], undefined);
console.log(lastLine(tally));
process.exit(tally.failed > 0 ? 1 : 0);
