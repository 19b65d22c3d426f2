import type { Referral } from "../api/types.ts";

interface NextWords {
  title: string;
  body: string;
}

/**
 * Whose move it is, as a sentence to this caller. What the caller may do comes from `actions` alone; who is
 * accountable comes from the record.
 */
export function nextWords(
  referral: Pick<Referral, "status" | "actions" | "to" | "accountable" | "worker" | "next">,
): NextWords {
  const { status, actions, to, worker } = referral;
  const holder = referral.accountable?.name;
  const duty = holder ? `いまの責任は ${holder} にあります。` : "";
  if (status === "draft") {
    return { title: "まだ送っていません", body: "下書きです。送るまで、相手の窓口には何も見えません。" };
  }
  if (actions.includes("acknowledge")) {
    return { title: "内容を見て、受領してください", body: `${duty}受領すると、${to.name}に移ります。` };
  }
  if (actions.includes("accept")) {
    return { title: "担当者を決めて、受け入れてください", body: duty };
  }
  if (status === "accepted") {
    return {
      title: worker ? `${worker.name}さんが担当しています` : `${to.name}が受け入れました`,
      body: `${to.name}が受け入れました。${duty}`,
    };
  }
  const wait = status === "sent" ? "相手の受領を待っています" : "受領されました。受入を待っています";
  const person = referral.next?.staff.name;
  return {
    title: wait,
    body: `${duty}${person ? `次に動くのは ${referral.next?.desk.name} の ${person} さんです。` : ""}`,
  };
}
