import { categories } from "@tsunagi/contracts/codes";
import { legalBases } from "@tsunagi/contracts/legal-bases";
import type { AudienceDesk } from "../../api/types.ts";
import { untilWords } from "../../words/ground.ts";
import { dayOf } from "../../words/when.ts";

type Grounds = AudienceDesk["grounds"];

/** Why a desk sees the case, one sentence per ground: 本人の同意：健康・障害（令和8年11月21日から、支援が終わるまで）. */
export function groundsWords(grounds: Grounds): string[] {
  return grounds.map((ground) => {
    if (ground.basis === "lead") return "主担当の窓口（すべての情報）";
    const why = ground.basis === "consent" ? "本人の同意" : legalBases[ground.basis].label;
    const all = ground.categories.length === Object.keys(categories).length;
    const what = all ? "6項目すべて" : ground.categories.map((one) => categories[one]).join("、");
    return `${why}：${what}（${dayOf(ground.from)}から、${untilWords(ground.until)}）`;
  });
}
