import { type ConferenceStatus, conferenceStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: one sitting, from its planning to its end. */
export const conferenceLife = lifecycle(Object.keys(conferenceStatuses) as ConferenceStatus[], {
  revise: { from: ["draft", "announced"] },
  addItem: { from: ["draft", "announced", "in_session"] },
  askDates: { from: ["draft"] },
  announce: { from: ["draft"], to: "announced" },
  open: { from: ["announced"], to: "in_session" },
  close: { from: ["in_session"], to: "closed" },
  callOff: { from: ["draft", "announced"], to: "called_off" },
});
