import type { Member } from "../api/types.ts";

type Leaving = NonNullable<Member["leaving"]>;

/** What is still open in somebody's name, in numbers; what has not been counted yet says so. */
export function leftWords({ openCases, openReferrals }: Leaving): string {
  if (openCases === null || openReferrals === null) return "残りを数えています";
  if (openCases + openReferrals === 0) return "残っている担当はありません";
  return `残り ケース${openCases}件・つなぎ${openReferrals}件`;
}
