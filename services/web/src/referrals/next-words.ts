import type { Referral } from "../api/types.ts";

interface NextWords {
  title: string;
  body: string;
}

type Moving = Pick<
  Referral,
  "status" | "actions" | "to" | "from" | "accountable" | "worker" | "next" | "lapsedAt" | "ownGround"
>;

/**
 * Whose move it is, as a sentence to this caller. What the caller may do comes from `actions` alone; who is
 * accountable comes from the record.
 */
export function nextWords(referral: Moving): NextWords {
  const { status, actions, to } = referral;
  const holder = referral.accountable?.name;
  const duty = holder ? `いまの責任は ${holder} にあります。` : "";
  if (status === "draft") {
    return { title: "まだ送っていません", body: "下書きです。送るまで、相手の窓口には何も見えません。" };
  }
  const ended = endedWords(referral, duty);
  if (ended) return ended;
  if (actions.includes("acknowledge")) {
    return { title: "内容を見て、受領してください", body: `${duty}受領すると、${to.name}に移ります。` };
  }
  if (actions.includes("accept")) return { title: "担当者を決めて、受け入れてください", body: duty };
  return status === "accepted" ? acceptedWords(referral, duty) : waitingWords(referral, duty);
}

/** The ground has ended under it, or the person wants it no more. */
function endedWords({ status, actions, lapsedAt, ownGround, from, to }: Moving, duty: string): NextWords | undefined {
  if (status === "returned") {
    const title = "提供の根拠が終わり、未開封のまま戻りました";
    return actions.includes("revise")
      ? { title, body: `相手は中身を見ていません。${duty}同意か別の根拠を得てから、直してもう一度送れます。` }
      : { title, body: `このつなぎは${from.name}に戻りました。` };
  }
  if (status === "stopped") return { title: "続けずに終わりました", body: "このつなぎで動くことは、もうありません。" };
  if (!lapsedAt || ownGround) return undefined;
  return actions.includes("stop") || actions.includes("continue")
    ? { title: "提供の根拠が終わりました。続けるか、やめるかを答えてください", body: duty }
    : {
        title: "提供の根拠が終わりました。相手の答えを待っています",
        body: `${duty}${to.name}が、続けるかやめるかを答えます。`,
      };
}

function acceptedWords({ worker, to }: Moving, duty: string): NextWords {
  return {
    title: worker ? `${worker.name}さんが担当しています` : `${to.name}が受け入れました`,
    body: `${to.name}が受け入れました。${duty}`,
  };
}

function waitingWords({ status, next }: Moving, duty: string): NextWords {
  return {
    title: status === "sent" ? "相手の受領を待っています" : "受領されました。受入を待っています",
    body: `${duty}${next ? `次に動くのは ${next.desk.name} の ${next.staff.name} さんです。` : ""}`,
  };
}
