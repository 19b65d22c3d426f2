import { type AgendaItemStatus, agendaItemStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: one item of a sitting. What is spoken of again after it was ended goes on where it was. */
export const agendaItemLife = lifecycle(Object.keys(agendaItemStatuses) as AgendaItemStatus[], {
  arrange: { from: ["planned", "running", "ended"] },
  fill: { from: ["planned", "running"] },
  /** 家族年表: before the sitting and in it. */
  chronicle: { from: ["planned", "running", "ended"] },
  seat: { from: ["planned", "running", "ended"] },
  requestInformation: { from: ["planned", "running", "ended"] },
  /** 招待: whether guests may be invited, and inviting one; while it is not finished. */
  allowGuests: { from: ["planned", "running", "ended"] },
  inviteGuest: { from: ["planned", "running"] },
  start: { from: ["planned", "ended"], to: "running" },
  write: { from: ["running", "ended"] },
  end: { from: ["running"], to: "ended" },
  postpone: { from: ["planned"], to: "postponed" },
  /** 書面開催: until the deadline, or until the sitting is over. */
  giveOpinion: { from: ["planned", "running", "ended"] },
  /** 出欠: also of those who came early, until the sitting is over. */
  markAttendance: { from: ["planned", "running", "ended"] },
  handOut: { from: ["planned", "running", "ended"] },
  /** Copies of what is put off come back too: no sitting is closed while one is out. */
  collect: { from: ["planned", "running", "ended", "postponed"] },
  /** With its sitting. */
  close: { from: ["ended"], to: "closed" },
  /** What moves with consent, during the sitting and after it. */
  tieCase: { from: ["planned", "running", "ended", "postponed", "closed"] },
  handOver: { from: ["running", "ended", "closed"] },
  print: { from: ["planned", "running", "ended", "postponed", "closed"] },
  issueDocument: { from: ["planned", "running", "ended", "closed"] },
  draftMeetingRecord: { from: ["closed"] },
  pledge: { from: ["planned", "running", "ended", "closed"] },
});
