import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Programs } from "./binaries.ts";
import { explain } from "./explain.ts";
import type { Account, Place } from "./place.ts";

interface NewCluster extends Place {
  bin: Programs;
  password: string;
  durable: boolean;
  log: (line: string) => void;
}

/** The environment of initdb and postgres: English messages, which we read; times are set per session. */
export const plainEnvironment = { ...process.env, LC_ALL: "C", TZ: "UTC" };

/** Makes the cluster in `data` unless there is one. It gets its name only when complete: initdb may be killed half way. */
export async function ensureCluster(cluster: NewCluster): Promise<void> {
  if (existsSync(join(cluster.data, "PG_VERSION"))) return;
  cluster.log("データベースを作成しています…");
  const draft = `${cluster.data}.new`;
  const passwordFile = join(cluster.folder, "initdb-password");
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
    if (cluster.account)
      for (const path of [draft, passwordFile]) chownSync(path, cluster.account.uid, cluster.account.gid);
    await initialise(cluster, draft, passwordFile);
    rmSync(cluster.data, { recursive: true, force: true });
    renameSync(draft, cluster.data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explain("データベースの作成", error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * LC_CTYPE must be a UTF-8 one, or pg_trgm throws every Japanese character away, whatever the locale provider says.
 * Order is a matter of each column: COLLATE "ja-x-icu".
 */
async function initialise({ bin, account, durable }: NewCluster, data: string, passwordFile: string): Promise<void> {
  const fixed = ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"];
  const provider = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", ...(durable ? [] : ["--no-sync"])];
  let last = await run(bin.initdb, [...fixed, ...provider, "--locale=C.UTF-8"], data, account);
  if (/invalid locale|locale name/.test(last)) {
    last = await run(bin.initdb, [...fixed, ...provider, "--locale=en_US.UTF-8"], data, account); // an older macOS
  }
  if (last !== "") throw new Error(last);
}

/** Resolves with an empty string on success and with what the program said otherwise. */
function run(program: string, args: string[], cwd: string, account?: Account): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...account, cwd, env: plainEnvironment, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code === 0 ? "" : `${said}initdb: ${code ?? signal}`));
  });
}
