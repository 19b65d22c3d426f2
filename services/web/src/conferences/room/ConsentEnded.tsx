import type { AgendaItem } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { useSitting } from "./use-item.ts";

/** Nothing of the item is shown to a desk that the person's consent does not cover now. */
export function ConsentEnded({ item }: { item: AgendaItem }) {
  const host = useSitting(item.conferenceId).data?.host.name;
  return (
    <Banner kind="warning" title="いまは、この議題の内容を見られません。">
      <p>
        本人の同意に、この窓口への提供が入っていないか、同意の期間が終わっています。
        {host ? `会議の事務局（${host}）` : "会議の事務局"}にお問い合わせください。
      </p>
    </Banner>
  );
}
