import type { components } from "@tsunagi/contracts/api";
import type { Login } from "../staff.ts";

type NewRecord = components["schemas"]["NewRecord"];

export interface Entry extends Omit<NewRecord, "occurredAt"> {
  readonly daysAgo: number;
  readonly at: string;
}

/** What 桐山 wrote about 佐久間 トメ: four visits. */
const visits: readonly Entry[] = [
  {
    daysAgo: 3,
    at: "10:30",
    method: "visit",
    counterpart: "本人",
    minutes: 25,
    audience: "shared",
    parts: [
      { kind: "fact", category: "life_history", body: "郵便受けに請求書がたまっている。庭木は手入れされている。" },
      { kind: "statement", category: "life_history", body: "「人に来てもらうのは申し訳なくてね」" },
      {
        kind: "third_party",
        category: "life_history",
        body: "この2か月、雨戸が昼も閉まったままの日が増えた。",
        source: "植木屋の山口さん",
      },
    ],
  },
  {
    daysAgo: 2,
    at: "11:00",
    method: "visit",
    counterpart: "本人",
    minutes: 40,
    audience: "shared",
    parts: [
      {
        kind: "fact",
        category: "health_disability",
        body: "立ち上がりに時間がかかる。買い物は週1回、タクシーで行く。",
      },
      { kind: "statement", category: "health_disability", body: "「薬は飲んだり飲まなかったり」" },
      { kind: "opinion", category: "health_disability", body: "服薬の確認と、受診の付き添いを相談したい。" },
    ],
  },
  {
    daysAgo: 2,
    at: "15:00",
    method: "visit",
    counterpart: "本人",
    minutes: 30,
    audience: "shared",
    parts: [
      { kind: "statement", category: "income_assets_debts", body: "「家賃の紙は怖くて開けていない」" },
      { kind: "fact", category: "income_assets_debts", body: "家賃2か月分の督促状を一緒に開けた。期限は月末。" },
    ],
  },
  {
    daysAgo: 1,
    at: "14:00",
    method: "visit",
    counterpart: "長男",
    minutes: 10,
    audience: "shared",
    parts: [
      { kind: "fact", category: "life_history", body: "2階の窓が少し開いた。手紙を玄関に置いて帰った。" },
      { kind: "opinion", category: "life_history", body: "急がない。次も同じ曜日、同じ時間に行く。" },
    ],
  },
];

/** What stays at the own desk. */
const kept: Entry = {
  daysAgo: 1,
  at: "15:30",
  method: "phone",
  counterpart: "民生委員",
  minutes: 15,
  audience: "own",
  parts: [
    {
      kind: "third_party",
      category: "life_history",
      body: "以前、長男のことで近所と言い合いになったことがある。",
      source: "民生委員の小山さん",
    },
  ],
};

/** What 中村 of the 包括 wrote after she had accepted. */
const fromTheReceiver: Entry = {
  daysAgo: 1,
  at: "16:30",
  method: "phone",
  counterpart: "本人",
  minutes: 12,
  audience: "shared",
  parts: [
    { kind: "fact", category: "health_disability", body: "来週の初回訪問の日を決めた。" },
    { kind: "statement", category: "life_history", body: "「桐山さんと一緒なら、いいですよ」" },
  ],
};

/** The records of 佐久間's case, each with who wrote it: four visits, one that stays at the own desk, one of whoever accepted. */
export const entries: readonly (Entry & { readonly who: Login })[] = [
  ...[...visits, kept].map((entry) => ({ ...entry, who: "kiriyama" as const })),
  { ...fromTheReceiver, who: "nakamura" },
];
