import { letterKeys } from "../../shell/letter-keys.ts";

const KEYS = [
  ["J・K・↑・↓", "上下に動く"],
  ["Enter", "開く"],
  ["X", "選ぶ（Shiftで続けて）"],
  ["E", "受領"],
  ["B", "情報が足りず戻す"],
  ["F", "別の窓口へ"],
  ["A", "担当"],
] as const;

/** Which letters do something while the list has the focus. Only where there is a keyboard, and the letters are on. */
export function KeyHint() {
  if (!letterKeys.use()) return null;
  return (
    <p className="hidden flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-700 @4xl:pointer-fine:flex print:hidden">
      <span>一覧の中で：</span>
      {KEYS.map(([key, words]) => (
        <span key={key} className="whitespace-nowrap">
          <kbd className="rounded-4 border border-solid-gray-420 bg-solid-gray-50 px-1 font-sans">{key}</kbd> {words}
        </span>
      ))}
    </p>
  );
}
