import type { Category } from "./codes.ts";

/** Who gives the information out: the bases of a public body and of a business differ (docs/RULINGS.md 11). */
export type Provider = "public" | "business";

/** One ground on which information may go to another desk without the person's consent. */
export interface LegalBasis {
  readonly label: string;
  readonly law: string;
  readonly providers: readonly Provider[];
  /** In force from and until (both inclusive, calendar dates); a ground that is gone stays readable in old records. */
  readonly from: string;
  readonly until?: string;
  /** `before`: nothing goes out until somebody has approved. `after`: 事後承認, and only at 緊急度A (docs/RULINGS.md 5). */
  readonly approval: "before" | "after";
  /** What it can open at most; all six where absent. */
  readonly limit?: readonly Category[];
}

/**
 * 提供の根拠 other than consent, as dated codes by provider (個人情報保護法 as it binds municipalities since 2023-04-01).
 * The grounds of conferences (社会福祉法106条の6 …) are no grounds for a つなぎ: what is said there stays there.
 */
export const legalBases = {
  LIFE: {
    label: "生命・身体の保護（緊急）",
    law: "個人情報保護法69条1項・2項4号、27条1項2号",
    providers: ["public", "business"],
    from: "2023-04-01",
    approval: "after",
    limit: ["identity_contact", "health_disability", "life_history"],
  },
  LAW: {
    label: "その他の法令に基づく提供",
    law: "個人情報保護法69条1項・27条1項1号",
    providers: ["public", "business"],
    from: "2023-04-01",
    approval: "before",
  },
  ELDER: {
    label: "高齢者虐待の通報・対応",
    law: "高齢者虐待防止法7条・9条",
    providers: ["public", "business"],
    from: "2006-04-01",
    approval: "before",
  },
  APPI69_2_2: {
    label: "内部利用（所掌事務に必要・相当の理由）",
    law: "個人情報保護法69条2項2号",
    providers: ["public"],
    from: "2023-04-01",
    approval: "before",
  },
  APPI69_2_3: {
    label: "他の行政機関等への提供（相当の理由）",
    law: "個人情報保護法69条2項3号",
    providers: ["public"],
    from: "2023-04-01",
    approval: "before",
  },
  APPI69_2_4: {
    label: "明らかに本人の利益になるとき",
    law: "個人情報保護法69条2項4号",
    providers: ["public"],
    from: "2023-04-01",
    approval: "before",
  },
  APPI27_1_3: {
    label: "公衆衛生・児童の健全育成に特に必要",
    law: "個人情報保護法27条1項3号",
    providers: ["business"],
    from: "2022-04-01",
    approval: "before",
  },
  APPI27_1_4: {
    label: "国・自治体の事務への協力",
    law: "個人情報保護法27条1項4号",
    providers: ["business"],
    from: "2022-04-01",
    approval: "before",
  },
  APPI27_5_1: {
    label: "市の委託業務のための提供",
    law: "個人情報保護法27条5項1号",
    providers: ["business"],
    from: "2022-04-01",
    approval: "before",
  },
} as const satisfies Record<string, LegalBasis>;
export type LegalBasisCode = keyof typeof legalBases;

/** The grounds that a provider has on a day (calendar date). */
export const legalBasesOf = (provider: Provider, day: string): LegalBasisCode[] =>
  (Object.entries(legalBases) as [LegalBasisCode, LegalBasis][])
    .filter(([, basis]) => basis.providers.includes(provider) && basis.from <= day && day <= (basis.until ?? day))
    .map(([code]) => code);

/** The states of a basis without consent. */
export const basisStatuses = {
  waiting: "承認待ち",
  /** LIFE holds before it is approved: 事後承認 is owed. */
  provisional: "有効（事後承認待ち）",
  in_force: "有効",
  rejected: "不承認",
  ended: "終了",
} as const;
export type BasisStatus = keyof typeof basisStatuses;
