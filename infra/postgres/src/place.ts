import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "./explain.ts";

/** An operating system account, as `spawn` takes it. */
export interface Account {
  uid: number;
  gid: number;
}

/** Where the cluster lives and who runs it. `account` is set only when we are root, whom postgres refuses to serve. */
export interface Place {
  folder: string;
  data: string;
  account?: Account;
}

/** Finds the folder for the cluster of `home`: home itself, or one outside when the server's account cannot enter home. */
export function settle(home: string, log: (line: string) => void): Place {
  if (process.getuid?.() !== 0) return at(home);
  const own = at(home, unprivileged());
  if (!reachable(own)) chmodSync(home, statSync(home).mode | 0o011); // home is ours; the way to it may not be
  if (existsSync(join(own.data, "PG_VERSION"))) {
    if (reachable(own)) return own;
    throw new Refusal(`データのフォルダーに、データベースの利用者（uid ${own.account?.uid}）が入れません: ${home}`);
  }
  const recorded = elsewhere(home);
  if (recorded === undefined && reachable(own)) return own;
  const folder = recorded ?? moveOut(home);
  log(`${home} には root しか入れないため、データは ${folder} に置きます。`);
  return at(folder, unprivileged());
}

/** A cluster belongs to whoever made it: only that account may run it. */
function at(folder: string, account?: Account): Place {
  const data = join(folder, "pgdata");
  if (account && existsSync(data)) {
    const { uid, gid } = statSync(data);
    return { folder, data, account: { uid, gid } };
  }
  return { folder, data, account };
}

/** `nobody` is everywhere; initdb needs an account that has a name. */
function unprivileged(): Account {
  const rows = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const named = (name: string) => rows.find((row) => row[0] === name);
  const row = named("postgres") ?? named("nobody") ?? rows.find((each) => Number(each[2]) > 0);
  return { uid: Number(row?.[2] ?? 65534), gid: Number(row?.[3] ?? 65534) };
}

/** Whether the server's account can get there: root's own folders are 0700, and so is what mkdtemp makes. */
export function reachable({ folder, account }: Pick<Place, "folder" | "account">): boolean {
  if (account === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/" }).status === 0;
}

/** The note names the home it was written for: a copied home must not share the data of the original. */
function elsewhere(home: string): string | undefined {
  try {
    const note = JSON.parse(readFileSync(join(home, "elsewhere.json"), "utf8")) as { home: string; folder: string };
    return note.home === home && existsSync(note.folder) ? note.folder : undefined;
  } catch {
    return undefined;
  }
}

/** A fresh folder each time, so that a home that was deleted does not come back with its old data. */
function moveOut(home: string): string {
  const folder = mkdtempSync(join(shelf(), `tsunagi-${home.slice(1).replaceAll("/", "-").slice(-60)}-`));
  chmodSync(folder, 0o755);
  writeFileSync(join(home, "elsewhere.json"), JSON.stringify({ home, folder }));
  return folder;
}

/** Not /tmp if it can be helped: it is emptied at the next boot. */
function shelf(): string {
  const lasting = "/var/lib/tsunagi";
  try {
    mkdirSync(lasting, { recursive: true });
    chmodSync(lasting, 0o755);
    if (reachable({ folder: lasting, account: unprivileged() })) return lasting;
  } catch {
    // a read-only system
  }
  return tmpdir();
}
