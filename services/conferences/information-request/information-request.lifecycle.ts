import { type InformationRequestStatus, informationRequestStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: a 照会 waits for its answer, and closes on it. */
export const informationRequestLife = lifecycle(Object.keys(informationRequestStatuses) as InformationRequestStatus[], {
  pledge: { from: ["asked"] },
  answer: { from: ["asked"], to: "answered" },
  withdraw: { from: ["asked"], to: "withdrawn" },
});
