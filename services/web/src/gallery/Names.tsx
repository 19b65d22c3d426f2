import { Facts } from "../parts/Facts.tsx";
import { PersonName } from "../parts/PersonName.tsx";
import { Stamp } from "../parts/Stamp.tsx";
import { DueTime } from "../referrals/DueTime.tsx";
import { Route } from "../referrals/Route.tsx";
import { RungMark } from "../referrals/RungMark.tsx";
import { Section } from "./Section.tsx";

export function Names() {
  return (
    <Section part="names">
      <p className="pt-2 text-std-28B-150 text-solid-gray-900">
        <PersonName name="見本 花子" kana="ミホン ハナコ" />
      </p>
      <p className="pt-2 text-std-16N-170">
        <PersonName name="勅使河原 邉太郎左衛門" kana="テシガワラ ワタナベタロウザエモン" />
      </p>
      <Facts
        rows={[
          ["日時", <Stamp key="stamp" at="2026-11-20T01:12:00Z" />],
          ["期限", <DueTime key="due" dueAt="2099-11-25T08:00:00Z" />],
          ["過ぎた期限", <DueTime key="late" dueAt="2026-11-19T08:00:00Z" />],
          ["はしご", <RungMark key="rung" rung={1} />],
          [
            "道すじ",
            <Route key="route" from="くらし相談窓口" to="地域包括支援センター（中央・北部・川沿い地区を担当）" />,
          ],
          ["長い文章", "大家さんから電話。\n家賃が2か月分たまっている。"],
        ]}
      />
    </Section>
  );
}
