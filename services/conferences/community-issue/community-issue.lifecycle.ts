import { type CommunityIssueStatus, communityIssueStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: somebody takes it up, says how it goes, and it is solved. */
export const communityIssueLife = lifecycle(Object.keys(communityIssueStatuses) as CommunityIssueStatus[], {
  begin: { from: ["raised", "underway"], to: "underway" },
  settle: { from: ["raised", "underway"], to: "settled" },
});
