import { home, lately, open, past } from "../home.ts";

/** 北部圏域. */
export const north = [
  home(
    ["藤代 一郎", "フジシロ イチロウ", "1942-06-10", "北町1-6-3"],
    "ueno",
    [past("hotHigashi", "alone", 81, "completed", { receiver: "shimabukuro" }), past("byoin", "discharge", 32)],
    { records: 4 },
  ),
  home(
    ["緒形 美津代", "オガタ ミツヨ", "1953-04-20", "栄町1-3-8"],
    "shimabukuro",
    [past("houkatsuNorth", "carer", 77), open("jiritsu", "moving", 9, "in_progress")],
    { members: [["緒形 寛", "オガタ ヒロシ", "1950-08-30", "spouse"]], records: 7 },
  ),
  home(
    ["本多 慎也", "ホンダ シンヤ", "1982-01-25", "松原2-8-1"],
    "tanaka",
    [
      past("hotHigashi", "workReady", 73, "completed", { receiver: "shimabukuro" }),
      past("fukushi", "welfare", 55, "completed"),
    ],
    { records: 4 },
  ),
  home(
    ["サントス・ホセ", "サントス ホセ", "1985-05-05", "北町4-2-6"],
    "morita",
    [
      past("hotHigashi", "language", 60, "completed", { receiver: "shimabukuro" }),
      open("hotHigashi", "childcare", 2, "declined", { receiver: "shimabukuro" }),
    ],
    {
      romanName: "SANTOS JOSE",
      members: [
        ["サントス・マリア", "サントス マリア", "1988-12-30", "spouse"],
        ["サントス・ルカ", "サントス ルカ", "2014-10-14", "child"],
      ],
      consent: { method: "oral" },
      records: 4,
    },
  ),
  home(
    ["水谷 ツネ", "ミズタニ ツネ", "1934-11-27", "新田9-4"],
    "ueno",
    [past("hotHigashi", "cleaning", 63, "cancelled", { reason: "hospitalised", receiver: "eguchi" })],
    { consent: { guardian: "保佐人 弁護士 早川 律" } },
  ),
  home(
    ["鷲尾 悠", "ワシオ ユウ", "2001-03-14", "北町2-5-5"],
    "shimabukuro",
    [
      past("jiritsu", "hidden", 58),
      past("marugoto", "tangled", 21, "completed", { kind: "multi_agency_coordination" }),
      open("jiritsu", "workReady", 3, "contacted"),
    ],
    { members: [["鷲尾 貴子", "ワシオ タカコ", "1969-02-18", "parent"]], records: 4 },
  ),
  home(
    ["段原 勇", "ダンバラ イサム", "1954-07-07", "栄町2-11-4"],
    "sasaki",
    [
      past("houkatsuNorth", "unwell", 53),
      past("hotHigashi", "watchOver", 36, "completed", { kind: "transfer", warmLevel: "L4", receiver: "shimabukuro" }),
      open("houkatsuNorth", "alone", 2, "acknowledged", { from: "shimabukuro" }),
    ],
    { records: 4 },
  ),
  home(
    ["菊地原 綾", "キクチハラ アヤ", "1989-09-09", "松原1-2-3"],
    "eguchi",
    [past("jiritsu", "childcare", 50), past("jiritsu", "debts", 19, "stopped")],
    { members: [["菊地原 樹", "キクチハラ イツキ", "2020-04-18", "child"]], addressWithheld: true },
  ),
  home(
    ["田所 ウメ", "タドコロ ウメ", "1940-01-01", "北町3-9-2"],
    "ueno",
    [
      past("hotHigashi", "trouble", 47, "resident_declined", { receiver: "shimabukuro" }),
      open("hotHigashi", "firstCare", 1, "misdirected", { receiver: "baba" }),
      open("hotHigashi", "alone", 1, "sent", { receiver: "shimabukuro" }),
    ],
    { records: 3 },
  ),
  home(
    ["保科 剛", "ホシナ ツヨシ", "1968-08-08", "新田2-7"],
    "sasaki",
    [
      past("jiritsu", "workTrouble", 40),
      past("hotHigashi", "moving", 15, "completed", { receiver: "shimabukuro" }),
      open("hotHigashi", "quarrel", 3, "reported", { receiver: "shimabukuro" }),
    ],
    {
      basis: {
        code: "APPI69_2_4",
        reason: "家族の健康状態から同意の確認に時間がかかり、本人の利益になることが明らかなため。",
        waiting: "houkatsuNorth",
      },
    },
  ),
  home(
    ["城所 佳代", "キドコロ カヨ", "1961-05-16", "栄町1-8-8"],
    "miura",
    [
      past("houkatsuNorth", "carer", 30),
      past("fukushi", "benefits", 30, "completed", { alongside: true, kind: "information_request" }),
      open("hotHigashi", "quarrel", 1, "inquiring", { receiver: "shimabukuro" }),
    ],
    { members: [["城所 ミネ", "キドコロ ミネ", "1938-08-15", "parent"]], records: 4 },
  ),
  home(["上條 宗一", "カミジョウ ソウイチ", "1956-03-09", "松原1-10-1"], "shimabukuro", [
    past("houkatsuNorth", "urgentHealth", 9, "completed", { urgency: "A" }),
    open("houkatsuNorth", "firstCare", 1, "returned"),
  ]),
  home(
    ["寒河江 忍", "サガエ シノブ", "1977-12-02", "北町1-1-9"],
    "kawai",
    [
      past("fukushi", "welfare", 12),
      open("hotHigashi", "unwell", 6, "in_progress", { receiver: "shimabukuro" }),
      open("shakyoOffice", "food", 1, "reported", { urgency: "B" }),
    ],
    { records: 4, consent: { method: "electronic" } },
  ),
  home(
    ["馬渕 清美", "マブチ キヨミ", "1950-10-05", "新田5-3"],
    "shimabukuro",
    [past("houkatsuNorth", "alone", 10, "failed", { failure: "moved_away" })],
    {
      basis: {
        code: "APPI27_1_4",
        reason: "市の高齢者実態把握への協力として、訪問の担当者に最小限の情報を伝えるため。",
      },
      records: 2,
    },
  ),
  home(
    ["仁科 朋子", "ニシナ トモコ", "1972-07-01", "栄町2-4-7"],
    "shimabukuro",
    [
      lately("jiritsu", "tangled", 8, "declined"),
      lately("hotChuo", "tangled", 7, "declined", { again: true, receiver: "otomo" }),
      lately("shakyoOffice", "tangled", 6, "declined", { again: true }),
      open("fukushi", "tangled", 3, "accepted", { again: true }),
    ],
    { members: [["仁科 正", "ニシナ タダシ", "1941-03-25", "parent"]], records: 4 },
  ),
];
