import { home, open, past } from "../home.ts";

/** 西部圏域. */
export const west = [
  home(
    ["久保 ハル", "クボ ハル", "1938-04-11", "泉1-4-7"],
    "kiriyama",
    [past("houkatsuWest", "firstCare", 82), past("houkatsuWest", "carer", 30)],
    {
      members: [["久保 正和", "クボ マサカズ", "1964-09-02", "child"]],
      phone: "042-000-2101",
      records: 7,
    },
  ),
  home(
    ["小谷野 茂", "コヤノ シゲル", "1949-12-01", "滝の台団地3-204"],
    "kiriyama",
    [
      past("jiritsu", "rentBehind", 78),
      past("fukushi", "welfare", 70, "completed", { alongside: true }),
      open("byoin", "discharge", 6, "in_progress"),
    ],
    { records: 7, contactWish: "電話は10時から。団地の階段はゆっくり上る" },
  ),
  home(
    ["平塚 久美子", "ヒラツカ クミコ", "1971-06-19", "緑が丘12-3"],
    "otomo",
    [
      past("jiritsu", "jobSearch", 74),
      past("jiritsu", "debts", 48, "resident_declined"),
      open("houkatsuWest", "carer", 3, "accepted"),
    ],
    { members: [["平塚 ヨネ", "ヒラツカ ヨネ", "1943-01-30", "parent"]], records: 4 },
  ),
  home(
    ["三輪 健吾", "ミワ ケンゴ", "1996-10-08", "中央町2-9-1"],
    "tanaka",
    [past("hotChuo", "workReady", 66, "completed", { receiver: "otomo" })],
    { records: 4, consent: { method: "electronic" } },
  ),
  home(
    ["吉村 スミ", "ヨシムラ スミ", "1935-02-17", "泉4-8-2"],
    "nakamura",
    [
      past("byoin", "discharge", 69),
      past("hotChuo", "alone", 51, "completed", { receiver: "kiriyama" }),
      open("hotChuo", "trouble", 1, "sent"),
    ],
    { records: 4, consent: { guardian: "成年後見人 司法書士 石倉 直" } },
  ),
  home(
    ["日下部 弘", "クサカベ ヒロシ", "1958", "泉6-2-15"],
    "kiriyama",
    [
      past("jiritsu", "taxes", 63),
      past("houkatsuWest", "forgetting", 26, "declined"),
      past("byoin", "unwell", 26, "completed", { again: true }),
    ],
    { records: 3 },
  ),
  home(
    ["長坂 亜由美", "ナガサカ アユミ", "1988-08-25", "中央町3-1-6"],
    "tanaka",
    [
      past("hotChuo", "childcare", 58, "completed", { receiver: "hayase" }),
      open("hotChuo", "quarrel", 2, "inquiring", { receiver: "otomo" }),
    ],
    {
      addressWithheld: true,
      contactWish: "携帯へのメールだけ。留守番電話に名乗らない",
      members: [["長坂 結衣", "ナガサカ ユイ", "2021-05-04", "child"]],
      records: 4,
    },
  ),
  home(["松原 秀夫", "マツバラ ヒデオ", "1952-03-28", "滝の台1-7-3"], "otomo", [
    past("houkatsuWest", "alone", 54, "cancelled", { reason: "settled" }),
  ]),
  home(
    ["神田 翔太", "カンダ ショウタ", "aged 15-11-16", "泉3-2-9"],
    "kiriyama",
    [
      past("izumiJhs", "school", 45),
      open("izumiJhs", "school", 4, "on_hold"),
      open("jiritsu", "tangled", 2, "contacted"),
    ],
    {
      members: [
        ["神田 理恵", "カンダ リエ", "1982-07-07", "parent"],
        ["神田 美羽", "カンダ ミウ", "2015-03-12", "sibling"],
      ],
      records: 4,
      consent: { parental: "神田 理恵" },
    },
  ),
  home(
    ["寺岡 ちづ", "テラオカ チヅ", null, "泉2-10-4"],
    "sugita",
    [
      past("hotChuo", "alone", 41, "completed", { receiver: "kiriyama" }),
      open("fukushi", "benefits", 1, "reported", { kind: "information_request" }),
    ],
    { consent: { method: "oral" } },
  ),
  home(
    ["木暮 誠司", "コグレ セイジ", "1966-01-05", "緑が丘3-8"],
    "sasaki",
    [past("hotChuo", "watchOver", 18, "completed", { kind: "transfer", warmLevel: "L4", receiver: "kiriyama" })],
    { records: 4 },
  ),
  home(["外山 房江", "トヤマ フサエ", "1944-05-23", "滝の台団地8-101"], "nakamura", [
    past("houkatsuSouth", "firstCare", 33, "misdirected"),
    past("hotChuo", "moving", 32, "completed", { receiver: "kiriyama" }),
    open("hotChuo", "cleaning", 5, "in_progress", { receiver: "kiriyama" }),
  ]),
  home(
    ["須藤 大地", "スドウ ダイチ", "1984-04-14", "中央町1-5-2"],
    "kawai",
    [
      past("marugoto", "tangled", 29, "completed", { kind: "multi_agency_coordination" }),
      open("hotChuo", "hidden", 1, "acknowledged", { receiver: "kiriyama" }),
    ],
    {
      members: [
        ["須藤 美奈", "スドウ ミナ", "1986", "spouse"],
        ["須藤 陽向", "スドウ ヒナタ", "2016-06-02", "child"],
      ],
      records: 4,
    },
  ),
  home(
    ["浜口 みつ", "ハマグチ ミツ", "1940-10-30", "泉5-3-8"],
    "kiriyama",
    [
      past("houkatsuWest", "urgentHealth", 14, "completed", { urgency: "A" }),
      open("jiritsu", "taxes", 9, "sent_back"),
      open("houkatsuWest", "firstCare", 1, "draft"),
    ],
    { records: 4, phone: "042-000-2114" },
  ),
];
