import { type MeetingRecordStatus, meetingRecordStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: a 議事録 is put right until it is signed; what is signed stays, and the next edition says why. */
export const meetingRecordLife = lifecycle(Object.keys(meetingRecordStatuses) as MeetingRecordStatus[], {
  revise: { from: ["draft"] },
  sign: { from: ["draft"], to: "signed" },
});
