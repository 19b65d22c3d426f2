// npm run restore -- FOLDER: lays a backup into a home without a database (TSUNAGI_DATA); then npm start (docs/operations.md).
import { fileURLToPath } from "node:url";
import { restoreBackup } from "@tsunagi/postgres";

const home = process.env.TSUNAGI_DATA ?? fileURLToPath(new URL("../../.data", import.meta.url));
const [from] = process.argv.slice(2);
if (!from) {
  console.error("使い方: TSUNAGI_DATA=<空のフォルダー> npm run restore -- <バックアップのフォルダー>");
  process.exit(2);
}
try {
  const { takenAt } = await restoreBackup({ from, home });
  console.log(`${takenAt} のバックアップを戻しました: ${home}`);
  console.log("npm start または npm run apart で起動すると、その時点から続きます。");
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
