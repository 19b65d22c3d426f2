import type { Identity } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { Private } from "../parts/Private.tsx";
import { birthWords } from "../words/birth.ts";
import { useNow } from "../words/use-now.ts";

/** 属性・連絡先: who the person is and how to reach them. What may not be overlooked stands apart, in CareNotes. */
export function IdentityFacts({ identity }: { identity: Identity }) {
  const now = useNow();
  const { name, kana, formerName, alias, romanName, birthDate, phone, contactWish, contactNg, safetyNote } = identity;
  return (
    <Facts
      rows={[
        ["氏名", <Private key="name">{`${name}（${kana}）`}</Private>],
        formerName !== null && ["旧姓・以前の氏名", <Private key="former">{formerName}</Private>],
        alias !== null && ["通称", <Private key="alias">{alias}</Private>],
        romanName !== null && ["ローマ字", <Private key="roman">{romanName}</Private>],
        ["生年月日", birthDate ? birthWords(birthDate, now) : "わかっていません"],
        ["住所", <Private key="address">{addressWords(identity)}</Private>],
        ["電話", <Private key="phone">{phone || "記録がありません"}</Private>],
        contactWish !== null && ["連絡の希望", contactWish],
        contactNg !== null && ["連絡してはいけない時間・方法", contactNg],
        safetyNote !== null && ["訪問時の安全", safetyNote],
      ]}
    />
  );
}

/** A withheld address says so: to the desk that registered it beside the address, to the others instead of it. */
function addressWords({ address, neighbourhood, addressWithheld }: Identity): string {
  if (!address) return addressWithheld ? "ほかの窓口には出さない設定です" : "記録がありません";
  const place = neighbourhood ? `${address}\n町丁目：${neighbourhood}` : address;
  return addressWithheld ? `${place}\n（ほかの窓口には出しません）` : place;
}
