// npm run backup -- FOLDER: a copy of the embedded database of this home, while it runs (docs/operations.md).
import { fileURLToPath } from "node:url";
import { takeBackup } from "@tsunagi/postgres";

const home = process.env.TSUNAGI_DATA ?? fileURLToPath(new URL("../../.data", import.meta.url));
const [to] = process.argv.slice(2);
if (!to) {
  console.error("使い方: npm run backup -- <バックアップを置く、まだないフォルダー>");
  process.exit(2);
}
try {
  const started = performance.now();
  const { files, takenAt } = await takeBackup({ home, to });
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024;
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${takenAt} のバックアップを取りました: ${to}（${megabytes.toFixed(0)} MB、${seconds.toFixed(1)} 秒）`);
  console.log("この中には住民の情報と鍵があります。暗号化した場所に置いてください。");
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
