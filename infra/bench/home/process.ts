import { type ChildProcess, execFileSync, spawn } from "node:child_process";

const READY_WITHIN_MS = 120_000;
const MB = 1024;

/** A process of ours that serves. */
export interface Serving {
  readonly url: string;
  /** From its beginning until it was ready. */
  readonly startMs: number;
  /** What it occupies in the memory now, in MB. */
  memory(): number;
  /** What it has spent of processors since its beginning, in seconds. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until it says where it listens.
 * @param ready finds the address in what it says
 */
export async function start(file: string, env: Readonly<Record<string, string>>, ready: RegExp): Promise<Serving> {
  const started = performance.now();
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    // With a channel it hears of our end, however we end.
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    const url = await said(child, ready, ended);
    return {
      url,
      startMs: performance.now() - started,
      memory: () => residentOf(child),
      cpuSeconds: () => spentBy(child),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function said({ stdout }: ChildProcess, ready: RegExp, ended: Promise<void>): Promise<string> {
  return new Promise((done, refuse) => {
    let heard = "";
    const timer = setTimeout(() => refuse(new Error(`起動に時間がかかりすぎています。\n${heard}`)), READY_WITHIN_MS);
    stdout?.on("data", (part: Buffer) => {
      heard += part.toString();
      const url = ready.exec(heard)?.[1];
      if (!url) return;
      clearTimeout(timer);
      done(url);
    });
    void ended.then(() => {
      clearTimeout(timer);
      refuse(new Error(`起動できませんでした。\n${heard}`));
    });
  });
}

const residentOf = ({ pid }: ChildProcess): number =>
  Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString()) / MB);

/** `mm:ss.hh` or `[dd-]hh:mm:ss`, as `ps` of this machine writes it. */
function spentBy({ pid }: ChildProcess): number {
  const said = execFileSync("ps", ["-o", "time=", "-p", String(pid)])
    .toString()
    .trim();
  const [days, clock] = said.includes("-") ? said.split("-") : ["0", said];
  return (clock as string).split(":").reduce((sum, part) => sum * 60 + Number(part), Number(days) * 24);
}
