import { home, open, past } from "../home.ts";

/** 東部圏域. */
export const east = [
  home(
    ["有賀 進一", "アリガ シンイチ", "1947-07-12", "朝日2-6-4"],
    "mochizuki",
    [
      past("houkatsuEast", "firstCare", 80),
      past("hotChuo", "trouble", 44, "cancelled", { reason: "changed_plan", receiver: "otomo" }),
    ],
    { records: 4 },
  ),
  home(
    ["大桃 和子", "オオモモ カズコ", "1941-11-03", "本町2-4-9"],
    "kuroda",
    [
      past("hotHigashi", "alone", 68, "completed", { receiver: "mochizuki" }),
      open("hotHigashi", "moving", 2, "accepted", { receiver: "mochizuki" }),
    ],
    { records: 4 },
  ),
  home(
    ["園部 昌平", "ソノベ ショウヘイ", "1974-03-21", "桜台1-12-6"],
    "baba",
    [past("jiritsu", "debts", 50), past("fukushi", "benefits", 27, "completed", { kind: "information_request" })],
    { records: 4 },
  ),
  home(
    ["リー・メイ", "リー メイ", "1990-02-08", "朝日3-7-5"],
    "morita",
    [
      past("hotHigashi", "childcare", 64, "completed", { receiver: "baba" }),
      open("jiritsu", "jobSearch", 3, "acknowledged"),
    ],
    {
      romanName: "LEE MEI",
      alias: "森 美鈴",
      members: [["リー・ハオ", "リー ハオ", "2018-09-15", "child"]],
      consent: { method: "oral" },
    },
  ),
  home(["戸川 キヨ", "トガワ キヨ", "1933-12-24", "川原町8-2"], "kuroda", [
    past("hotHigashi", "alone", 61, "failed", { failure: "died", receiver: "eguchi" }),
  ]),
  home(
    ["柏木 雄介", "カシワギ ユウスケ", "1999-05-17", "本町3-3-3"],
    "mochizuki",
    [
      past("jiritsu", "hidden", 57, "declined"),
      past("marugoto", "hidden", 56, "declined", { again: true }),
      past("hotChuo", "hidden", 55, "declined", { again: true, receiver: "otomo" }),
      past("shakyoOffice", "hidden", 54, "completed", { again: true }),
    ],
    { members: [["柏木 由紀", "カシワギ ユキ", "1970-10-10", "parent"]], records: 7 },
  ),
  home(
    ["菅沼 トシ子", "スガヌマ トシコ", "1945-08-06", "桜台3-1-8"],
    "kuroda",
    [
      past("hotHigashi", "cleaning", 52, "completed", { receiver: "baba" }),
      open("byoin", "forgetting", 3, "sent", { urgency: "C" }),
    ],
    { consent: { endsInDays: 24 } },
  ),
  home(
    ["新庄 隼人", "シンジョウ ハヤト", "aged 16-01-29", "朝日4-5-1"],
    "miyamoto",
    [
      past("hotHigashi", "school", 47, "completed", { receiver: "mochizuki" }),
      open("hotHigashi", "youngCarer", 1, "accepted", { receiver: "mochizuki" }),
    ],
    {
      members: [["新庄 千佳", "シンジョウ チカ", "1983-02-02", "parent"]],
      records: 4,
      consent: { parental: "新庄 千佳" },
    },
  ),
  home(["梶谷 昭", "カジタニ アキラ", "1950", "川原町3-11"], "baba", [
    past("houkatsuEast", "forgetting", 43, "sent_back"),
    past("houkatsuEast", "forgetting", 42, "completed", { again: true }),
  ]),
  home(["赤羽 信子", "アカバネ ノブコ", "1955-09-13", "朝日1-2-7"], "sasaki", [
    past("houkatsuEast", "carer", 38, "stopped"),
    open("jiritsu", "debts", 1, "acknowledged"),
  ]),
  home(
    ["諸橋 卓", "モロハシ タク", "1979-12-12", "本町1-8-2"],
    "tanaka",
    [
      past("fukushi", "welfare", 34, "completed", { urgency: "B" }),
      past("hotHigashi", "unwell", 24, "failed", { failure: "unreachable", receiver: "shimabukuro" }),
      open("hotHigashi", "hidden", 1, "sent", { receiver: "baba" }),
    ],
    { records: 4, consent: { method: "oral" } },
  ),
  home(
    ["小松原 節", "コマツバラ セツ", "1939-06-01", "桜台2-2-2"],
    "kuroda",
    [
      past("hotHigashi", "urgentHealth", 22, "completed", { urgency: "A", receiver: "mochizuki" }),
      open("hotHigashi", "alone", 7, "in_progress", { receiver: "mochizuki" }),
    ],
    { records: 4 },
  ),
  home(
    ["井田 真央", "イダ マオ", "1994-04-04", "朝日2-1-5"],
    "eguchi",
    [
      past("jiritsu", "childcare", 17, "resident_declined"),
      open("fukushi", "welfare", 2, "contacted", { urgency: "B" }),
    ],
    { addressWithheld: true, members: [["井田 そら", "イダ ソラ", "2023-07-20", "child"]] },
  ),
  home(
    ["桑野 康夫", "クワノ ヤスオ", "1963-02-26", "本町2-7-7"],
    "mochizuki",
    [
      open("jiritsu", "rentBehind", 3, "acknowledged", { urgency: "B" }),
      open("houkatsuEast", "unwell", 3, "declined", { urgency: "C" }),
    ],
    { records: 3 },
  ),
];
