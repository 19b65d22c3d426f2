/** What the gallery shows, in its order: the anchor and the name of each part. */
export const parts = {
  buttons: "ボタン",
  chips: "チップと状態",
  banners: "お知らせの帯",
  form: "入力の部品",
  choices: "選ぶ部品",
  dates: "日付の欄",
  combobox: "窓口を探す欄",
  wrong: "誤りのある欄",
  table: "表とカード",
  live: "動く一覧",
  steps: "進みと履歴",
  boxes: "箱と知らせ",
  states: "空・読み込み・失敗・切断",
  names: "氏名・日時・事実",
} as const;

export type Part = keyof typeof parts;
