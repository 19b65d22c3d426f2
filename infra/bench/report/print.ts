import type { Line, Report } from "./report.ts";

/** Prints a report as a table; times are in milliseconds, half of them / 95 of a hundred at most. */
export function print({ machine, seed, residents, seconds, load, lines, missed }: Report): void {
  const rows = [["測ったもの", "製品", "床", "値", "目標", ""], ...lines.map(rowOf)];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  for (const row of rows) console.log(row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  "));
  console.log(`\n住民 ${residents.toLocaleString("en")}、種 ${seed}、${seconds} 秒、負荷 ${load}、${machine}`);
  console.log(
    "製品・床: p50 / p95 (ms)。床は同じ役割・同じ行レベルの壁のもとで手書きの SQL と素の Express（画面は素の Socket.IO）。",
  );
  console.log(missed === 0 ? "すべての目標に届きました。" : `届かなかった目標: ${missed}`);
}

const rowOf = ({ what, product, floor, measured, most, unit }: Line): string[] => [
  what,
  product,
  floor,
  `${measured} ${unit}`,
  `≤ ${most}`,
  measured <= most ? "✓" : "✗",
];

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Kanji and kana take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc\u3000-\u303f]/u.test(letter) ? 2 : 1), 0);
