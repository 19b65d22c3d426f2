/** The tabs of a case as they stand in the address. */
export const caseTabs = {
  timeline: "経過",
  household: "世帯・関係",
  consent: "同意・見られる人",
  referrals: "つなぎ",
} as const;
export type CaseTab = keyof typeof caseTabs;
