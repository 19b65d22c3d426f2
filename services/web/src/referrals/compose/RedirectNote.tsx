import { declineReasons } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";

/** つなぎ直し: from which つなぎ this one comes, why that one came back, and which desk was proposed. */
export function RedirectNote({ previous }: { previous: Referral | undefined }) {
  if (!previous) return null;
  const { number, to, decline } = previous;
  const why = decline ? `「${declineReasons[decline.code]}」のため受入不可でした` : "情報が足りず戻っていました";
  return (
    <div className="mb-6">
      <Banner kind="info" title={`${number}（${to.name}）のつなぎ直しです。${why}。`}>
        {decline?.suggestedDesk
          ? `提案された窓口：${decline.suggestedDesk.name}。前の内容を写しています。直してから送ってください。`
          : "前の内容を写しています。つなぎ先を選び、直してから送ってください。"}
      </Banner>
    </div>
  );
}
