/** 情報の6つの区分. */
export const ALL = [
  "identity_contact",
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
] as const;
export type Category = (typeof ALL)[number];
