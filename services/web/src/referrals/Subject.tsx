import type { ReferralItem } from "../api/types.ts";

/** Who it is about; where 属性・連絡先 is not part of the つなぎ, that is said instead. */
export function Subject({ subject }: { subject: ReferralItem["subject"] }) {
  if (!subject) return <span className="text-solid-gray-700">氏名の共有なし</span>;
  return (
    <span className="inline-grid leading-snug">
      <span className="text-std-17B-170 leading-snug text-solid-gray-900">{subject.name}</span>
      <span className="text-dns-14N-130 text-solid-gray-700">{subject.kana}</span>
    </span>
  );
}
