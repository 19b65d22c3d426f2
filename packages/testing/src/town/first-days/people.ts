import type { components } from "@tsunagi/contracts/api";

export interface Known {
  readonly resident: Partial<components["schemas"]["NewResident"]>;
  readonly information: NonNullable<components["schemas"]["NewCase"]["information"]>;
  readonly household?: readonly components["schemas"]["NewHouseholdMember"][];
}

/** The residents of the demo town that the first days are about. All invented. */
export const people = {
  sakumaTome: {
    resident: {
      name: "佐久間 トメ",
      kana: "サクマ トメ",
      birthDate: "1942-03-02",
      address: "みどり野市泉2-3-4",
      phone: "042-000-2001",
      contactWish: "電話は午前中に。耳が遠いので長めに鳴らす",
      contactNg: "夕方以降の電話と、長男の部屋への声かけはしない",
    },
    information: [
      { category: "health_disability", body: "要介護1。膝の痛みで買い物が難しい。物忘れが増えたと本人。" },
      { category: "income_assets_debts", body: "年金月9万円。家賃を2か月滞納（月4万8千円）。" },
      {
        category: "life_history",
        body: "56歳の長男と二人暮らし。長男は30年近く外に出ていない。植木屋さんの気づきから訪問を始めた。",
      },
    ],
    household: [
      {
        person: { name: "佐久間 誠", kana: "サクマ マコト", birthDate: "1970" },
        relation: "child",
        livesTogether: true,
        keyPerson: false,
      },
    ],
  },
  mizunoRen: {
    resident: { name: "水野 蓮", kana: "ミズノ レン", birthDate: "2003-06-18", address: "みどり野市朝日1-9-2" },
    information: [
      { category: "work_school", body: "大学を2年で中退。アルバイトは続かなかった。絵を描くのが好き。" },
      { category: "life_history", body: "母の来所相談から。本人は家族以外と2年ほど話していない。" },
    ],
  },
  obaKiyoshi: {
    resident: {
      name: "大場 清",
      kana: "オオバ キヨシ",
      birthDate: "1955-01-20",
      address: "みどり野市滝の台団地5-302",
      phone: "042-000-2003",
    },
    information: [
      { category: "income_assets_debts", body: "年金月7万円。家賃減免を申請したい。" },
      { category: "welfare_use", body: "利用中の制度なし。" },
      { category: "life_history", body: "自治会からの情報提供。はなの木ルームに来所。" },
    ],
  },
  hojoYayoi: {
    resident: {
      name: "北条 弥生",
      kana: "ホウジョウ ヤヨイ",
      birthDate: "1959-09-09",
      address: "みどり野市朝日4-1-6",
      safetyNote: "玄関に物が積まれ足元が危ない。訪問は二人で、奥へは入らない",
    },
    information: [
      { category: "health_disability", body: "長く受診していない。眠れていない様子。" },
      { category: "life_history", body: "単身。室内に物が積み上がる。近隣から三度の連絡。" },
    ],
  },
  nguyenMai: {
    resident: {
      name: "グエン・ティ・マイ",
      kana: "グエン ティ マイ",
      alias: "松本 マイ",
      romanName: "NGUYEN THI MAI",
      birthDate: "1992-11-30",
      address: "みどり野市北町3-3-1",
      phone: "042-000-2005",
    },
    information: [
      { category: "work_school", body: "夫が先月解雇された。本人は清掃の仕事を週3日。" },
      {
        category: "income_assets_debts",
        body: "手取り月8万円。来月の家賃のめどが立たない。住居確保給付金を申請済み。",
      },
      { category: "life_history", body: "来日9年。8歳の子が通院や手続きの通訳をしている。" },
    ],
  },
  kanoFumi: {
    resident: {
      name: "狩野 フミ",
      kana: "カノウ フミ",
      birthDate: "1947-05-05",
      address: "みどり野市泉5-6-7",
      phone: "042-000-2006",
    },
    information: [{ category: "life_history", body: "昨年夫を亡くし一人暮らし。外出は週1回の買い物だけ。" }],
  },
  yabeTakashi: {
    resident: { name: "矢部 隆", kana: "ヤベ タカシ", birthDate: "1968", address: "みどり野市南台2-2-2" },
    information: [
      { category: "welfare_use", body: "就労により先月保護廃止。医療費の手続きが残る。" },
      { category: "life_history", body: "人付き合いが苦手。朝の散歩は続いている。" },
    ],
  },
  fujitaYuri: {
    resident: { name: "藤田 由里", kana: "フジタ ユリ", birthDate: "1985-02-14", address: "みどり野市南台6-1-3" },
    information: [
      { category: "health_disability", body: "通院中。体調に波がある。" },
      { category: "life_history", body: "14歳の長女が食事と弟の世話をしている。" },
    ],
  },
} satisfies Record<string, Known>;
