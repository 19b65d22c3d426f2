import { type ConferenceStatus, postponeReasons } from "@tsunagi/contracts/codes";
import type { AgendaProposal, Conference } from "../../api/types.ts";
import type { Step } from "../../parts/Steps.tsx";
import { owedPledges } from "../conference-words.ts";

const STEPS = [
  { name: "準備", waiting: "議題と出席者を入れます", done: "すみました" },
  { name: "開催通知", waiting: "会長が出します", done: "出しました" },
  { name: "開催", waiting: "始めると議事を書けます", done: "始めました" },
  { name: "終了", waiting: "決定に担当と期限が入ると終えられます", done: "終えました" },
] as const;

const DONE: Record<ConferenceStatus, number> = { draft: 0, announced: 2, in_session: 3, closed: 4, called_off: 0 };

/** 準備 → 開催通知 → 開催 → 終了: how far it is. */
export const stepsOf = (status: ConferenceStatus): Step[] =>
  STEPS.map(({ name, waiting, done }, index) => (index < DONE[status] ? { name, waiting, done } : { name, waiting }));

const WAITING = {
  host: "当日、会議を始めると、議題ごとに議事を書けるようになります。",
  owed: "守秘の確認がまだの議題があります。先に確認しておくと、当日すぐ入れます。",
  ready: "当日は、議題を開くと議事を見られます。",
} as const;

/** What the caller is told to do now; the button below it is the server's word. */
export function nextWords({ form, status, items, actions }: Conference): { title: string; body: string } {
  const prepares = actions.includes("addItem");
  switch (status) {
    case "draft":
      return items.length === 0
        ? { title: "議題を加えてください", body: "議題ごとに出席者を選ぶと、開催通知を出せるようになります。" }
        : {
            title: actions.includes("announce") ? "開催通知を出せます" : "開催通知を待っています",
            body: actions.includes("announce")
              ? "出す前に、会議のあることを知る人をもう一度確かめます。"
              : "開催通知は会長（係長・主任）が出します。それまでは、だれにも知らされません。",
          };
    case "announced":
      return awaited(form, prepares, items);
    case "in_session":
      return { title: "開催中です", body: "議題を開くと、議事を見たり書いたりできます。" };
    case "closed":
      return { title: "終わりました", body: "決まったことは「対応事項」に並んでいます。" };
    case "called_off":
      return { title: "この会議は中止になりました", body: "議題は、次の会議で続きから取り上げられます。" };
  }
}

function awaited(form: Conference["form"], prepares: boolean, items: Conference["items"]) {
  if (form === "written") return inWriting(prepares, items);
  const body = prepares ? WAITING.host : owedPledges(items) > 0 ? WAITING.owed : WAITING.ready;
  return { title: "会議の日を待っています", body };
}

const inWriting = (prepares: boolean, items: Conference["items"]) => ({
  title: prepares ? "書面の回答を待っています" : "書面で回答してください",
  body: prepares
    ? "議題を開くと、だれが回答したかを見られます。期限のあと、会議を始めてとりまとめます。"
    : owedPledges(items) > 0
      ? "議題を開き、守秘を確認すると回答できます。"
      : "議題を開いて、期限までに回答します。回答は期限まで直せます。",
});

/** Why it should be spoken of again. */
export const proposalWords = ({
  isPostponed,
  postponedFor,
  undone,
  overdue,
}: Pick<AgendaProposal, "isPostponed" | "postponedFor" | "undone" | "overdue">) =>
  [
    isPostponed && `前の会議で話し合えなかった${postponedFor ? `（${postponeReasons[postponedFor]}）` : ""}`,
    undone > 0 && `対応事項が${undone}件残っている${overdue > 0 ? `（期限切れ${overdue}件）` : ""}`,
  ]
    .filter(Boolean)
    .join("・");
