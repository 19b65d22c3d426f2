import { ID, type Story } from "./story.ts";

/** The first four households of the first days. */
export const earlyStories: readonly Story[] = [
  {
    worker: "kiriyama",
    resident: "sakumaTome",
    to: [
      {
        desk: "houkatsuWest",
        receiver: "nakamura",
        kind: "assistance_request",
        urgency: "B",
        categories: [ID, "health_disability", "life_history"],
        needs: ["care", "health"],
        request:
          "要介護1の84歳。郵便物がたまっており、介護サービスの見直しと見守りをお願いします。同居の長男のことは本人から話があるまで尋ねないでください。",
        keptRole: "長男 誠さんへの手紙と月2回の訪問は当方で続けます。",
        reached: "in_progress",
        hoursAgo: 70,
      },
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "accompanied",
        warmLevel: "L4",
        urgency: "C",
        categories: [ID, "income_assets_debts"],
        needs: ["rent", "income"],
        request: "家賃を2か月滞納しています。家計の見直しと住居確保について、本人と一緒に伺って相談したいです。",
        keptRole: "初回の面談に同席します。",
        documents: ["本人確認書類", "督促状など困りごとの書類"],
        reached: "sent",
        hoursAgo: 20,
      },
    ],
  },
  {
    worker: "mochizuki",
    resident: "mizunoRen",
    withdrawnHoursAgo: 3,
    to: [
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "assistance_request",
        urgency: "D",
        categories: [ID, "work_school"],
        needs: ["withdrawal", "job_search"],
        request:
          "大学を中退して2年。母親からの相談です。就労準備の場を一緒に考えてください。本人への連絡はまず手紙でお願いします。",
        keptRole: "母親の相談は当方で続けます。",
        reached: "acknowledged",
        hoursAgo: 46,
      },
    ],
  },
  {
    worker: "hayase",
    resident: "obaKiyoshi",
    to: [
      {
        desk: "fukushi",
        receiver: "sasaki",
        kind: "information_request",
        urgency: "C",
        categories: [ID, "income_assets_debts", "welfare_use"],
        needs: ["rent", "income"],
        request: "年金月7万円。家賃減免の申請を準備しています。活用できる制度について教えてください。",
        keptRole: "減免申請の書類づくりは当方で行います。",
        reached: "reported",
        hoursAgo: 94,
      },
    ],
  },
  {
    worker: "shimabukuro",
    resident: "hojoYayoi",
    life: "昨夜小火があり、本人は受診も訪問も断っている。このままでは本人と近隣の命に関わる。",
    to: [
      {
        desk: "houkatsuEast",
        receiver: "kuroda",
        kind: "assistance_request",
        urgency: "A",
        categories: [ID, "health_disability"],
        needs: ["housing", "health"],
        request: "室内に物が積み上がり、昨夜こんろから小火がありました。今日のうちに一緒に訪問してください。",
        keptRole: "近隣の方への説明と片付けの調整は当方で担います。",
        reached: "opened",
        hoursAgo: 5,
      },
    ],
  },
];
