import { home, open, past } from "../home.ts";

/** 南部圏域. */
export const south = [
  home(
    ["青柳 富美", "アオヤギ フミ", "1946-01-15", "南台1-3-9"],
    "hayase",
    [past("houkatsuSouth", "firstCare", 79), past("jiritsu", "taxes", 36)],
    { records: 4 },
  ),
  home(
    ["根本 和樹", "ネモト カズキ", "1987-07-29", "梅園1-5-5"],
    "tanaka",
    [past("fukushi", "welfare", 75), past("hotChuo", "workReady", 53, "completed", { receiver: "hayase" })],
    { records: 4 },
  ),
  home(
    ["高遠 静江", "タカトオ シズエ", "1937-03-03", "若葉2-4-1"],
    "iwasaki",
    [
      past("hananoki", "alone", 71, "completed", { receiver: "hayase@hananoki" }),
      open("hananoki", "trouble", 1, "sent", { receiver: "hayase@hananoki", urgency: "C" }),
    ],
    { records: 4, phone: "042-000-2303" },
  ),
  home(["樋口 達也", "ヒグチ タツヤ", "1960-10-22", "日の出町4-6"], "otomo", [
    past("jiritsu", "jobSearch", 67, "cancelled", { reason: "moved_away" }),
  ]),
  home(
    ["グルン・アニタ", "グルン アニタ", "1993-08-18", "南台3-8-2"],
    "hayase",
    [past("kokusai", "language", 65), open("kokusai", "language", 2, "in_progress")],
    {
      romanName: "GURUNG ANITA",
      members: [
        ["グルン・プラカシュ", "グルン プラカシュ", "1991", "spouse"],
        ["グルン・マヤ", "グルン マヤ", "2019-02-11", "child"],
      ],
      records: 4,
      consent: { method: "oral" },
    },
  ),
  home(
    ["真下 敏郎", "マシモ トシロウ", "1951-05-31", "若葉1-9-3"],
    "hayase",
    [
      past("houkatsuSouth", "forgetting", 62, "completed", { warmLevel: "L2" }),
      past("shakyoOffice", "moving", 46, "resident_declined"),
    ],
    { records: 3 },
  ),
  home(
    ["柚木 香織", "ユズキ カオリ", "1980-11-11", "梅園2-3-4"],
    "miyamoto",
    [
      past("houkatsuSouth", "carer", 59),
      past("fukushi", "benefits", 59, "completed", { alongside: true }),
      open("jiritsu", "workTrouble", 12, "on_hold"),
    ],
    {
      members: [
        ["柚木 勝", "ユズキ マサル", "1948-04-09", "parent"],
        ["柚木 光", "ユズキ ヒカル", "2008-12-05", "child"],
      ],
      records: 7,
    },
  ),
  home(
    ["能登 ふみ子", "ノト フミコ", "1943", "南台5-2-6"],
    "iwasaki",
    [
      past("hotChuo", "watchOver", 56, "completed", { kind: "transfer", warmLevel: "L3", receiver: "hayase" }),
      open("houkatsuSouth", "forgetting", 2, "contacted", { from: "hayase" }),
    ],
    { records: 4 },
  ),
  home(
    ["比嘉 直樹", "ヒガ ナオキ", "1976-06-06", "日の出町1-10"],
    "kawai",
    [
      past("hotChuo", "moving", 42, "completed", { receiver: "otomo" }),
      past("marugoto", "tangled", 23, "completed", { kind: "multi_agency_coordination" }),
    ],
    { members: [["比嘉 春香", "ヒガ ハルカ", "1978-03-17", "spouse"]] },
  ),
  home(["江尻 サト", "エジリ サト", "1936-09-08", "南台2-7-1"], "iwasaki", [
    past("hotChuo", "cleaning", 35, "failed", { failure: "hospitalised", receiver: "hayase" }),
    open("fukushi", "welfare", 4, "reported"),
  ]),
  home(
    ["坂詰 亮太", "サカヅメ リョウタ", "aged 16-04-27", "南台6-4-4"],
    "hayase",
    [past("jiritsu", "youngCarer", 28), open("jiritsu", "school", 8, "in_progress")],
    {
      members: [
        ["坂詰 恵", "サカヅメ メグミ", "1981-01-19", "parent"],
        ["坂詰 蒼", "サカヅメ アオイ", "2017-08-08", "sibling"],
      ],
      consent: { parental: "坂詰 恵" },
      records: 3,
    },
  ),
  home(
    ["八代 宏", "ヤシロ ヒロシ", "1957-12-19", "梅園1-1-8"],
    "sasaki",
    [
      past("houkatsuSouth", "unwell", 25, "sent_back"),
      past("houkatsuSouth", "unwell", 24, "completed", { again: true }),
      open("hotChuo", "hidden", 1, "accepted", { receiver: "hayase" }),
    ],
    { consent: { endsInDays: 150 } },
  ),
  home(["関戸 ミヨ", "セキド ミヨ", "1948-02-29", "若葉3-5-2"], "hayase@hananoki", [
    past("houkatsuSouth", "firstCare", 16, "completed", { warmLevel: "L3", kind: "accompanied" }),
    open("jiritsu", "rentBehind", 1, "draft"),
  ]),
  home(
    ["葛西 純", "カサイ ジュン", "1992-10-01", "南台4-9-9"],
    "tanaka",
    [
      past("fukushi", "urgentHealth", 11, "completed", { urgency: "A" }),
      open("hotChuo", "workReady", 5, "acknowledged", { receiver: "hayase", urgency: "C" }),
    ],
    { records: 3 },
  ),
];
