import { type DeclineNextStep, outcomes, type ReferralStatus } from "@tsunagi/contracts/codes";
import type { Referral } from "../api/types.ts";
import { endWords } from "./end-words.ts";
import { askingWords } from "./outside-words.ts";
import { isMine, type Side, sideOf } from "./side.ts";

export interface NextWords {
  title: string;
  body: string;
}

export type Moving = Pick<
  Referral,
  | "status"
  | "kind"
  | "actions"
  | "to"
  | "from"
  | "isOutside"
  | "accountable"
  | "worker"
  | "next"
  | "lapsedAt"
  | "ownGround"
  | "decline"
  | "outcome"
>;

/**
 * Whose move it is, as a sentence to this caller. What the caller may do comes from `actions` alone; who is
 * accountable comes from the record.
 */
export function nextWords(referral: Moving, deskId: string): NextWords {
  const holder = referral.accountable?.name;
  const duty = holder ? `いまの責任は${holder}にあります。` : "";
  const ended = endWords(referral, duty);
  if (ended) return ended;
  const side = sideOf(referral, deskId);
  if (side === "watch") return watching(referral, isMine(referral, deskId));
  const mine = isMine(referral, deskId);
  const words = spokenFor(referral, side, mine) ?? WORDS[referral.status]?.(referral, side);
  return words ? withDuty(words, referral, duty, mine) : { title: referral.status, body: duty };
}

/** The sender speaks for a destination without accounts. */
function spokenFor({ status, kind, to, isOutside }: Moving, side: Side, mine: boolean): NextWords | undefined {
  const title = side === "from" && isOutside && mine ? askingWords(status, kind) : undefined;
  return title ? { title, body: `${to.name}は利用登録のない機関です。` } : undefined;
}

/** Who is accountable, and who moves where that is somebody else. */
function withDuty({ title, body }: NextWords, { next }: Moving, duty: string, mine: boolean): NextWords {
  const mover = !mine && next ? `次に動くのは${next.desk.name}の${next.staff.name}さんです。` : "";
  return { title, body: `${duty}${body}${mover}` };
}

type Words = (referral: Moving, side: Exclude<Side, "watch">) => NextWords;
const by = (to: (referral: Moving) => NextWords, from: (referral: Moving) => NextWords): Words => {
  return (referral, side) => (side === "to" ? to(referral) : from(referral));
};
const plain = (title: string, body = ""): NextWords => ({ title, body });
const supporting = ({ worker, to }: Moving) =>
  plain(worker ? `${worker.name}さんが担当しています` : `${to.name}が受け入れました`);

/** What becomes of it, to the desk that declined. */
const AFTER_DECLINE: Record<DeclineNextStep, string> = {
  other_desk: "つなぎ元が次の窓口につなぎます。",
  coordinator: "調整役が、次の窓口を提案します。",
  sender_continues: "つなぎ元が支援を続けます。",
};

const WORDS: Partial<Record<ReferralStatus, Words>> = {
  sent: by(
    ({ to }) => plain("内容を見て、受領してください", `受領すると、責任は${to.name}に移ります。`),
    () => plain("相手の受領を待っています"),
  ),
  acknowledged: by(
    ({ kind }) =>
      plain(kind === "information_request" ? "内容を見て、答えを返してください" : "担当者を決めて、受け入れてください"),
    () => plain("受領されました。受入を待っています"),
  ),
  inquiring: by(
    () => plain("照会の答えを待っています", "相手の返事待ちです。こちらの期限は止まっています。"),
    ({ to }) => plain("照会に答えてください", `答えるまで、${to.name}の期限は止まっています。`),
  ),
  sent_back: by(
    () => plain("情報が足りず戻しました", "つなぎ元が情報を加えて送り直すのを待っています。"),
    () => plain("情報が足りず戻りました。加えて送り直してください"),
  ),
  declined: by(
    ({ decline }) => plain("受入不可と答えました", decline ? AFTER_DECLINE[decline.next] : ""),
    ({ decline, next }) => declinedWords(decline, next?.desk.name),
  ),
  accepted: by(
    ({ kind }) =>
      plain(
        kind === "information_request"
          ? "情報をまとめて、結果を報告してください"
          : "本人に会うか連絡して、初回接触を記録してください",
      ),
    supporting,
  ),
  contacted: by(() => plain("支援を始めたら、これからの進め方を知らせてください"), supporting),
  in_progress: by(() => plain("支援中です。経過か結果を知らせてください"), supporting),
  on_hold: by(
    () => plain("保留中です。再開する日まで待てます", "その日になると、今日の画面に戻ってきます。"),
    () => plain("保留中です", "相手が理由と再開する日を決めて待っています。"),
  ),
  reported: by(
    () => plain("結果を報告しました。つなぎ元の確認を待っています"),
    ({ outcome }) => plain("報告された結果を確かめてください", outcome ? `結果は「${outcomes[outcome]}」です。` : ""),
  ),
};

function declinedWords(decline: Moving["decline"], mover: string | undefined): NextWords {
  if (decline?.suggestedDesk) return plain("受入不可でした。提案された窓口につなぎ直せます");
  if (decline?.next === "coordinator" && mover)
    return plain("受入不可でした。調整役が窓口を探しています", "提案が届くとお知らせします。");
  if (decline?.next === "sender_continues")
    return plain(
      "受入不可でした。こちらの窓口で支援を続けます",
      "終えるときは「取下げる」、ほかを当たるときは「つなぎ直す」です。",
    );
  return plain("受入不可でした。次の窓口につなぎ直してください");
}

/** A desk that is shown it because it needs somebody. */
function watching({ status, to, next }: Moving, mine: boolean): NextWords {
  if (mine && status === "declined")
    return plain(
      "次につなぐ窓口を、つなぎ元に提案してください",
      "内容と氏名は見られません。困りごとだけを見て提案します。",
    );
  if (mine && status === "sent")
    return plain(
      `${to.name}が閉まっている間、こちらの番です`,
      `${to.name}に電話などで伝えて記録を残すと、${to.name}の番になります。`,
    );
  return plain(
    "見守りの窓口として、動きを確かめてください",
    next ? `次に動くのは${next.desk.name}の${next.staff.name}さんです。` : "",
  );
}
