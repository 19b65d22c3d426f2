import type { ReferralItem } from "../api/types.ts";

/** Who it is about; where that is not shared, or the つなぎ has not been opened yet, that is said instead. */
export function Subject({ subject, sealed = false }: { subject: ReferralItem["subject"]; sealed?: boolean }) {
  if (!subject) return <span className="text-solid-gray-700">{sealed ? "未開封" : "氏名の共有なし"}</span>;
  return (
    <span className="private inline-grid leading-snug">
      <span className="text-std-17B-170 leading-snug text-solid-gray-900">{subject.name}</span>
      <span className="text-dns-14N-130 text-solid-gray-700">{subject.kana}</span>
    </span>
  );
}
