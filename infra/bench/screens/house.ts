import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PORT = Number(process.env.PORT ?? 3599);
const MAIN = fileURLToPath(new URL("../../../services/embedded/main.ts", import.meta.url));
const READY_WITHIN = 600_000;

interface Product {
  readonly url: string;
  close(): Promise<void>;
}

/** The product with its demo town, as `npm start` starts it, in a folder of its own; or the one that BENCH_URL names. */
export async function openProduct(): Promise<Product> {
  if (process.env.BENCH_URL) return { url: process.env.BENCH_URL, close: async () => undefined };
  console.log("製品を起動しています（二年分の町を作るあいだ、数分かかります）…");
  const home = mkdtempSync(join(tmpdir(), "tsunagi-bench-"));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(PORT), TSUNAGI_DATA: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    return { url: await ready(child.stdout, ended), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function ready(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  return new Promise((done, refuse) => {
    let said = "";
    const timer = setTimeout(() => refuse(new Error("起動に時間がかかりすぎています。")), READY_WITHIN);
    output.on("data", (part: Buffer) => {
      said += part.toString();
      const url = /Tsunagi ready: (\S+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      done(url);
    });
    void ended.then(() => {
      clearTimeout(timer);
      refuse(new Error("起動できませんでした。"));
    });
  });
}
