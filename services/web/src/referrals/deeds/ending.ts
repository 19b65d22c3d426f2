import { cancelReasons, outcomes } from "@tsunagi/contracts/codes";
import { type Deed, noteField } from "./deed.ts";
import type { DeedVerb } from "./deeds.ts";

/** How the asking desk brings it to its end, and the words that pass between the two on the way. */
export const ending = {
  recall: {
    busy: "取り戻しています…",
    done: "取り戻しました。下書きに戻っています",
    words: ({ to }) => `まだ開封されていません。${to.name}の受信箱から消え、下書きに戻ります。`,
    fields: () => [noteField("ひとこと")],
  },
  confirm: {
    busy: "確認しています…",
    done: "結果を確認して終えました",
    words: ({ to, outcome }) =>
      `${to.name}の報告${outcome ? `「${outcomes[outcome]}」` : ""}を確かめて、このつなぎを終えます。`,
    fields: () => [noteField("相手へのひとこと")],
  },
  contest: {
    busy: "送っています…",
    done: "まだ終えられないと伝えました",
    words: ({ to }) => `理由を伝えて、${to.name}に返します。報告の前の段階に戻ります。`,
    fields: () => [{ kind: "text", name: "reason", label: "理由", required: true, max: 1000, rows: 3 }],
  },
  cancel: {
    busy: "取下げています…",
    done: "取下げました",
    words: ({ to, sentAt }) =>
      sentAt
        ? `このつなぎを終え、${to.name}に知らせます。渡した内容は相手の記録として残り、このつなぎで開いたケースは相手に見えなくなります。`
        : "この下書きを終えます。相手の窓口には何も知らされません。",
    fields: () => [
      {
        kind: "codes",
        name: "reason",
        label: "理由",
        required: true,
        options: cancelReasons,
        columns: "sm:grid-cols-2",
      },
      noteField("ひとこと"),
    ],
  },
  misdirect: {
    busy: "記録しています…",
    done: "誤送付として記録しました",
    words: ({ to }) =>
      `${to.name}では内容がすぐ読めなくなり、個人情報の担当に知らせます。もう見られた事実は消えません。元には戻せません。`,
    fields: () => [
      {
        kind: "text",
        name: "circumstances",
        label: "いきさつ",
        required: true,
        max: 1000,
        rows: 4,
        support: "個人情報の担当が読みます。本人の氏名は書かないでください。",
      },
    ],
  },
  say: {
    busy: "送っています…",
    done: "連絡しました",
    words: ({ from, to }) => `${from.name}と${to.name}の履歴に残ります。次に動く人と期限は変わりません。`,
    fields: () => [{ kind: "text", name: "message", label: "連絡", required: true, max: 1000, rows: 3 }],
    spoken: true,
  },
  call: {
    busy: "記録しています…",
    done: "電話の記録を残しました",
    words: () => "電話で伝えたことを履歴に残します。",
    fields: () => [
      { kind: "line", name: "whom", label: "話した相手", required: true, max: 100 },
      noteField("話したこと"),
    ],
  },
} as const satisfies Partial<Record<DeedVerb, Deed>>;
