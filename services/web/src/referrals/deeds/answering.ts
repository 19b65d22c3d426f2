import { declineNextSteps, declineReasons } from "@tsunagi/contracts/codes";
import { type Deed, type DeedField, noteField } from "./deed.ts";
import type { DeedVerb } from "./deeds.ts";

const SUGGESTED: DeedField = {
  kind: "desk",
  name: "suggestedDeskId",
  label: "提案する窓口",
  required: true,
};

const { sender_continues: _, ...notAlone } = declineNextSteps;

/** What the desk that is asked decides, and what the asking desk answers. */
export const answering = {
  acknowledge: {
    busy: "受領しています…",
    done: "受領しました",
    words: ({ to }) => `${to.name}が受け取ったことを記録します。`,
    fields: () => [],
    spoken: true,
  },
  accept: {
    busy: "受け入れています…",
    done: "受け入れました",
    words: ({ number, from, to }) => `${number}を${to.name}が受け入れます。${from.name}にすぐ知らせます。`,
    fields: () => [
      { kind: "staff", name: "workerId", label: "担当者", required: true },
      noteField("つなぎ元へのひとこと", 400),
    ],
    spoken: true,
  },
  inquire: {
    busy: "照会しています…",
    done: "照会しました",
    words: ({ from, to }) => `${from.name}に聞きます。答えを待つ間、${to.name}の期限は止まります。`,
    fields: () => [{ kind: "text", name: "question", label: "聞きたいこと", required: true, max: 1000, rows: 4 }],
    spoken: true,
  },
  answer: {
    busy: "送っています…",
    done: "照会に答えました",
    words: ({ to }) => `答えると、${to.name}の期限がまた動き始めます。`,
    fields: () => [{ kind: "text", name: "answer", label: "答え", required: true, max: 2000, rows: 5 }],
  },
  sendBack: {
    busy: "戻しています…",
    done: "つなぎ元に戻しました",
    words: ({ from }) =>
      `受け入れるかを決めるための情報が足りないときに、${from.name}に戻します。受入不可ではありません。`,
    fields: () => [{ kind: "text", name: "missing", label: "足りない情報", required: true, max: 1000, rows: 4 }],
    spoken: true,
  },
  resubmit: {
    busy: "送っています…",
    done: "送り直しました",
    words: ({ to }) => `足りなかった情報を加えて、${to.name}にもう一度送ります。一度渡した情報は減らせません。`,
    fields: () => [
      { kind: "text", name: "supplement", label: "加える情報", required: true, max: 2000, rows: 4 },
      { kind: "categories", name: "categories", label: "渡す情報", required: true },
      { kind: "preview", name: "preview", label: "だれに何が見えるか", required: true },
    ],
  },
  decline: {
    busy: "送っています…",
    done: "受入不可と答えました",
    words: ({ from }) => `理由と次の一手を${from.name}に知らせます。どこにもつながらないまま終わることはありません。`,
    fields: (_referral, { reason, next }) => [
      {
        kind: "codes",
        name: "reason",
        label: "理由",
        required: true,
        options: declineReasons,
        columns: "sm:grid-cols-2",
      },
      {
        kind: "codes",
        name: "next",
        label: "次の一手",
        required: true,
        options: reason === "not_eligible" ? notAlone : declineNextSteps,
      },
      ...(next === "other_desk" ? [SUGGESTED] : []),
      noteField("つなぎ元へのひとこと"),
    ],
    spoken: true,
  },
  advise: {
    busy: "送っています…",
    done: "窓口を提案しました",
    words: ({ from }) => `${from.name}に、次につなぐ窓口を提案します。送るかどうかは、つなぎ元が決めます。`,
    fields: () => [SUGGESTED, { ...noteField("ひとこと"), required: true }],
  },
} as const satisfies Partial<Record<DeedVerb, Deed>>;
