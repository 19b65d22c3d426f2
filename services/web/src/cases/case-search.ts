import { type CaseTab, caseTabs } from "./tabs.ts";

const isTab = (value: unknown): value is CaseTab => typeof value === "string" && value in caseTabs;

/** What stands in the address of a case: its tab, and a consent that is being recorded, for which desk. */
export function caseSearch(search: Record<string, unknown>): { tab?: CaseTab; consent?: true; desk?: string } {
  const { tab, consent, desk } = search;
  return {
    ...(isTab(tab) && tab !== "timeline" && { tab }),
    ...(consent === true && { consent: true as const }),
    ...(typeof desk === "string" && desk && { desk }),
  };
}
