import { outcomes, type ReferralStatus } from "@tsunagi/contracts/codes";
import type { Moving, NextWords } from "./next-words.ts";

/** What there is to say where nobody has to move any more. */
const ENDS: Partial<Record<ReferralStatus, readonly [title: string, body: string]>> = {
  completed: ["完了しました", "このつなぎで動くことは、もうありません。"],
  redirected: ["別の窓口につなぎ直しました", "続きは、つなぎ直した先のつなぎで進みます。"],
  cancelled: ["取下げられました", "このつなぎで動くことは、もうありません。"],
  resident_declined: ["本人の辞退で終わりました", "このつなぎで動くことは、もうありません。"],
  failed: ["不成立で終わりました", "本人の事情で続けられなくなりました。"],
  misdirected: ["誤送付として閉じました", "個人情報の担当に知らせています。"],
  stopped: ["続けずに終わりました", "このつなぎで動くことは、もうありません。"],
};

/** Before it is sent, after it has come back, at its end, or where its ground has ended under it. */
export function endWords(referral: Moving, duty: string): NextWords | undefined {
  const { status, actions, from, outcome } = referral;
  if (status === "draft") {
    return { title: "まだ送っていません", body: "下書きです。送るまで、相手の窓口には何も見えません。" };
  }
  if (status === "returned") {
    const title = "提供の根拠が終わり、未開封のまま戻りました";
    return actions.includes("revise")
      ? { title, body: `相手は中身を見ていません。${duty}同意か別の根拠を得てから、直してもう一度送れます。` }
      : { title, body: `このつなぎは${from.name}に戻りました。` };
  }
  const end = ENDS[status];
  if (end) return { title: end[0], body: outcome ? `結果は「${outcomes[outcome]}」です。${end[1]}` : end[1] };
  return lapsedWords(referral, duty);
}

function lapsedWords({ status, actions, lapsedAt, ownGround, to }: Moving, duty: string): NextWords | undefined {
  if (!lapsedAt || ownGround || status === "reported") return undefined;
  return actions.includes("stop") || actions.includes("continue")
    ? { title: "提供の根拠が終わりました。続けるか、やめるかを答えてください", body: duty }
    : {
        title: "提供の根拠が終わりました。相手の答えを待っています",
        body: `${duty}${to.name}が、続けるかやめるかを答えます。`,
      };
}
