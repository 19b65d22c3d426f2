import type { AgendaItem, Conference } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Refused } from "../../parts/Refused.tsx";
import type { Looked } from "./use-sitting.ts";
import { whoLearns, withoutSeats } from "./who-learns.ts";

interface WhoLearnsProps {
  conference: Conference;
  looked: readonly Looked<AgendaItem>[];
}

/** Everybody who learns of the sitting, by desk; who sits where; and the items that nobody sits at yet. */
export function WhoLearns({ conference: { items, host }, looked }: WhoLearnsProps) {
  const failed = looked.find(({ error }) => error)?.error;
  if (failed) return <Refused error={failed} />;
  if (looked.some(({ answer }) => !answer)) return <Loading rows={2} />;
  const invited = whoLearns(looked);
  const desks = Map.groupBy(invited, ({ desk }) => desk.name);
  const bare = withoutSeats(looked);
  const open = items.filter(({ secrecy }) => secrecy === "open");
  const unsure = looked.filter(({ answer }) => answer?.withheld === "consent");
  return (
    <div className="grid gap-4">
      {bare.length > 0 && (
        <Banner kind="warning" title="出席者がまだ選ばれていない議題があります">
          {bare.map(({ number }) => number).join("、")}
          。このまま出すと、この議題は事務局のほかにだれも知りません。後から会長が選ぶこともできます。
        </Banner>
      )}
      {unsure.length > 0 && (
        <Banner kind="warning" title="本人の同意を確かめられない議題があります">
          {unsure.map(({ line }) => line.number).join("、")}の出席者は、ここには出せません。
        </Banner>
      )}
      <dl className="grid gap-3 rounded-12 bg-solid-gray-50 p-4 text-std-16N-170" aria-label="会議のあることを知る人">
        {[...desks].map(([desk, people]) => (
          <div key={desk}>
            <dt className="text-std-16B-170 text-solid-gray-900">{desk}</dt>
            {people.map(({ id, name, items: numbers }) => (
              <dd key={id} className="pl-4">
                {name}
                {items.length > 1 && <span className="ml-3 text-solid-gray-700">議題 {numbers.join("、")}</span>}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt className="text-std-16B-170 text-solid-gray-900">{host.name}（事務局）</dt>
          <dd className="pl-4">この窓口の職員は、席がなくても準備と議事に入れます。</dd>
        </div>
        {open.length > 0 && (
          <div>
            <dt className="text-std-16B-170 text-solid-gray-900">庁内・関係機関の職員</dt>
            <dd className="pl-4">
              公開の議題（{open.map(({ number }) => number).join("、")}）と、この会議の日時・場所を見られます。
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
