import { roles } from "@tsunagi/contracts";
import { demoAccounts } from "@tsunagi/testing/town";

/** The table of demo sign-ins that a newcomer sees after the start. */
export function showSignIns(url: string, say: (line: string) => void): void {
  const rows = demoAccounts.map(({ login, staff, agency, desk, role }) => [
    login,
    staff,
    `${agency} ${desk}`,
    role ? roles[role] : "",
  ]);
  const heads = ["職員番号", "氏名", "窓口", "役割"];
  const widths = heads.map((head, column) => Math.max(...[heads, ...rows].map((row) => widthOf(row[column] ?? head))));
  const lineOf = (cells: readonly string[]) =>
    cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))).join("  ");
  say("");
  say(`みどり野市（架空）のサインイン — パスワードはすべて ${demoAccounts[0]?.password}`);
  say(lineOf(heads));
  for (const row of rows) say(lineOf(row));
  say("");
  say(`二つのブラウザーで ${url} を開き、kiriyama と tanaka でサインインしてみてください。`);
}

/** Kanji and kana take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc\u3000-\u303f]/u.test(letter) ? 2 : 1), 0);
