// Brings node_modules in line with pnpm-lock.yaml.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "./node.mjs";
import { supervise } from "./supervise.mjs";

/**
 * Installs the dependencies unless node_modules already holds exactly what pnpm-lock.yaml names.
 * Returns the ending of the installation, see `supervise`; code 0 when there was nothing to do.
 */
export async function installIfStale(root) {
  const stamp = join(root, "node_modules", ".tsunagi-installed");
  const wanted = fingerprint(root);
  if (existsSync(join(root, "node_modules", ".modules.yaml")) && read(stamp) === wanted) return { code: 0 };

  console.log("はじめての準備をしています（部品の取り込み）… / Installing dependencies, once …");
  rmSync(stamp, { force: true });
  const started = Date.now();
  const ending = await install(root);
  if (ending.asked) return ending;
  if (ending.code !== 0) {
    console.error(
      "部品の取り込みに失敗しました。ネットワーク（プロキシ）とディスクの空きを確認して、もう一度実行してください。",
    );
    console.error(`(Installing the dependencies failed: ${ending.error ?? `status ${ending.code ?? ending.signal}`}.)`);
    return { ...ending, code: 1 };
  }
  // `node` is an optional dependency: pnpm calls an install without it a success, and a stamp would make that final.
  if (pinnedNode(root) !== undefined) writeFileSync(stamp, wanted);
  console.log(`準備ができました（${Math.round((Date.now() - started) / 1000)} 秒）。 / Installed.`);
  return ending;
}

function install(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const options = ["--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  return supervise("npx", ["-y", packageManager.split("+")[0], "install", ...options], {
    cwd: root,
    env: installEnvironment(),
    ownGroup: true,
    shell: process.platform === "win32",
  });
}

/** Modification times say nothing: a git clone sets them to the moment of the clone. */
function fingerprint(root) {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  return `${process.platform}-${process.arch} ${hash}\n`;
}

/**
 * npm hands its own settings down as npm_config_*. How to reach the registry must pass; settings that change *what* is
 * installed (omit, ignore-scripts, dry-run, prefix, workspace …) must not, nor NODE_ENV=production.
 * CI: without it pnpm asks a question before it replaces a node_modules that another tool made.
 */
function installEnvironment() {
  const reach =
    /^npm_config_(registry|.*proxy|noproxy|ca|cafile|cert|key|strict_ssl|cache|.*config|fetch_.*|_.*|\/\/.*|@.*)$/i;
  const foreign = (name) => /^(npm_|NODE_ENV$|INIT_CWD$)/i.test(name) && !reach.test(name);
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign(name))), CI: "true" };
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
