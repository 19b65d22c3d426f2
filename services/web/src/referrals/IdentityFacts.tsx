import type { Identity } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { birthWords } from "../words/birth.ts";
import { useNow } from "../words/use-now.ts";

/** 属性・連絡先: who the person is and how to reach them. */
export function IdentityFacts({ identity }: { identity: Identity }) {
  const now = useNow();
  return (
    <Facts
      rows={[
        ["氏名", `${identity.name}（${identity.kana}）`],
        ["生年月日", identity.birthDate ? birthWords(identity.birthDate, now) : "わかっていません"],
        ["住所", identity.address || "記録がありません"],
        ["電話", identity.phone || "記録がありません"],
      ]}
    />
  );
}
