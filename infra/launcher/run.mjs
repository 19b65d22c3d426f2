// The only code that the host's own Node (20 or newer) runs: fetch what is missing, then hand over to the pinned Node.
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";
import { pinnedEnvironment, pinnedNode } from "./node.mjs";
import { supervise } from "./supervise.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const commands = {
  start: "services/embedded/main.ts",
  apart: "infra/apart/apart.ts",
  backup: "infra/postgres/backup.ts",
  restore: "infra/postgres/restore.ts",
  drill: "infra/chaos/drill.ts",
  test: "infra/check/test.ts",
  check: "infra/check/check.ts",
  stories: "infra/check/stories.ts",
  proof: "infra/check/proof.ts",
  generate: "infra/check/generate.ts",
  new: "infra/scaffold/new.ts",
  bench: "infra/bench/bench.ts",
  chaos: "infra/chaos/chaos.ts",
};
const serving = ["start", "apart"];
const [command = "", ...args] = process.argv.slice(2);
// A young generation of 4 MB instead of 16: 70 MB less at rest, and a room of 50 screens costs no more.
const flags = command === "start" ? ["--max-semi-space-size=4"] : [];

if (!Object.hasOwn(commands, command)) {
  console.error(`使い方: node infra/launcher/run.mjs <${Object.keys(commands).join("|")}> …`);
  process.exit(2);
}
const installed = await installIfStale(root);
if (installed.asked) process.exit(statusOf({ ...installed, code: null, signal: installed.asked }));
if (installed.code !== 0) process.exit(1);

const node = pinnedNode(root);
if (node === undefined) {
  console.error("Node 24 を取り込めませんでした。ネットワークを確認し、node_modules を削除してやり直してください。");
  console.error("(The bundled Node is missing and this one is older than 22.18.)");
  process.exit(1);
}
process.exit(
  statusOf(await supervise(node, [...flags, commands[command], ...args], { cwd: root, env: pinnedEnvironment(root) })),
);

/** The child's own word first; a server that ended by the signal we passed on did as it was told; else as shells say it. */
function statusOf({ code, signal, asked }) {
  return code ?? (asked && serving.includes(command) ? 0 : 128 + constants.signals[signal]);
}
