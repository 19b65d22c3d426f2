import { categories } from "@tsunagi/contracts/codes";
import type { Identity, Referral } from "../../api/types.ts";
import { birthWords } from "../../words/birth.ts";
import { useNow } from "../../words/use-now.ts";
import { Rows } from "./Rows.tsx";

/** The copy that was handed over, on paper. */
export function SheetDisclosures({ referral }: { referral: Referral }) {
  const now = useNow();
  return (
    <section className="mt-4">
      <h2 className="mb-1 text-[12pt] font-700">渡された情報</h2>
      <Rows
        rows={referral.disclosures.map(({ category, identity, body }) => [
          categories[category],
          identity ? identityLines(identity, now) : (body ?? "記録がありません"),
        ])}
      />
    </section>
  );
}

function identityLines(identity: Identity, now: Date): string {
  const { name, kana, birthDate, address, addressWithheld, phone, contactWish, contactNg, safetyNote } = identity;
  return [
    `${name}（${kana}）`,
    birthDate && birthWords(birthDate, now),
    address ? `住所 ${address}` : addressWithheld && "住所 出さない設定です",
    phone && `電話 ${phone}`,
    contactWish && `連絡の希望 ${contactWish}`,
    contactNg && `連絡してはいけない時間・方法 ${contactNg}`,
    safetyNote && `訪問時の安全 ${safetyNote}`,
  ]
    .filter(Boolean)
    .join("\n");
}
