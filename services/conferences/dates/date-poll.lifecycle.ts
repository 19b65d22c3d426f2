import { type DatePollStatus, datePollStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: a date is looked for until one is taken, or nobody looks any more. */
export const datePollLife = lifecycle(Object.keys(datePollStatuses) as DatePollStatus[], {
  askAlso: { from: ["open"] },
  withdraw: { from: ["open"] },
  answer: { from: ["open"] },
  take: { from: ["open"], to: "taken" },
  end: { from: ["open"], to: "ended" },
});
