import { type ReleaseStatus, releaseStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: what has left the room is received once by each desk, or withdrawn for good. */
export const releaseLife = lifecycle(Object.keys(releaseStatuses) as ReleaseStatus[], {
  acknowledge: { from: ["released"] },
  withdraw: { from: ["released"], to: "withdrawn" },
});
