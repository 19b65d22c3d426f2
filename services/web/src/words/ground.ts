import { type LegalBasisCode, legalBases } from "@tsunagi/contracts/legal-bases";
import type { Ground } from "../api/types.ts";
import { dayOf } from "./when.ts";

/** 本人の同意（令和9年3月31日まで）, 生命・身体の保護（緊急）（…まで）. */
export function groundWords({ kind, code, until }: Pick<Ground, "kind" | "code" | "until">): string {
  const name = kind === "legal" && code ? legalBases[code].label : "本人の同意";
  return `${name}（${untilWords(until)}）`;
}

/** The last day on which it holds. An end at midnight is the end of the day before. */
export function untilWords(until: string | null): string {
  return until ? `${dayOf(lastMoment(until))}まで` : "支援が終わるまで";
}

/** 個人情報保護法69条2項4号 and its name. */
export const basisWords = (code: LegalBasisCode): string => legalBases[code].label;

const lastMoment = (until: string): string => new Date(Date.parse(until) - 1).toISOString();
