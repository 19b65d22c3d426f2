import { expect, it } from "@jest/globals";
import { leftWords } from "../src/staff/left-words.ts";

const leaving = (openCases: number | null, openReferrals: number | null) => ({
  since: "2027-04-01",
  reason: "transfer" as const,
  namedBy: { id: "0", name: "吉岡 修" },
  openCases,
  openReferrals,
});

it("says how much is left in numbers, that nothing is, or that it is not counted yet", () => {
  expect(leftWords(leaving(2, 0))).toBe("残り ケース2件・つなぎ0件");
  expect(leftWords(leaving(0, 0))).toBe("残っている担当はありません");
  expect(leftWords(leaving(0, null))).toBe("残りを数えています");
});
