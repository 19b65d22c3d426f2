import { z } from "zod";
import { minuteAudiences } from "./codes.ts";
import { conferenceDateEvents } from "./conference-date-events.ts";
import { codeOf } from "./fields.ts";
import {
  agendaItemId,
  caseId,
  chronologyEntryId,
  conferenceId,
  deskId,
  guestId,
  informationRequestId,
  minuteId,
  questionnaireId,
  releaseId,
  seatId,
  sheetId,
  staffId,
  taskId,
} from "./ids.ts";

const sitting = z.strictObject({ conferenceId, hostDeskId: deskId });
/** An item has its own life beside the sitting's: whoever sits at another one must not notice it. */
const ofItem = { agendaItemId, conferenceId, hostDeskId: deskId };
const item = z.strictObject(ofItem);
const seat = z.strictObject({ ...ofItem, seatId, deskId, staffId });
/** Who of the room hears of a row: whoever reads it, or could read it until now. Nobody else hears that there is one. */
const heard = { audience: codeOf(minuteAudiences), readerDeskIds: z.array(deskId) };
const minute = z.strictObject({ ...ofItem, ...heard, minuteId });
const release = z.strictObject({ ...ofItem, ...heard, releaseId, deskIds: z.array(deskId) });
const task = z.strictObject({ ...ofItem, ...heard, taskId, deskId });
const chronologyEntry = z.strictObject({ ...ofItem, chronologyEntryId, deskId });
const guest = z.strictObject({ ...ofItem, guestId });
const request = z.strictObject({ informationRequestId, hostDeskId: deskId, deskId });

/** What has happened to a conference. Ids only: whom it is about, and what was said, is in none of them. */
export const conferenceEvents = {
  "conference.planned": sitting,
  "conference.revised": sitting,
  "conference.announced": sitting,
  "conference.opened": sitting,
  "conference.closed": sitting,
  "conference.called_off": sitting,
  "agenda_item.added": item,
  "agenda_item.arranged": item,
  "agenda_item.started": item,
  "agenda_item.ended": item,
  "agenda_item.postponed": item,
  /** Its 議題事例 belongs to a case from now on. */
  "agenda_item.case_tied": item,
  "seat.given": seat,
  /** The sitting has been announced: from now on they may know of it. */
  "seat.convened": seat,
  /** Before that, the one whom it was for never knew of it. */
  "seat.taken_back": seat,
  "seat.pledged": seat,
  "seat.left": seat,
  /** 出欠 was entered. */
  "seat.marked": seat,
  /** 準備シート: somebody of that desk has written. */
  "sheet.filled": z.strictObject({ ...ofItem, sheetId, deskId }),
  /** 家族年表: an agency has told something, put it right, or taken it back. */
  "chronology_entry.added": chronologyEntry,
  "chronology_entry.revised": chronologyEntry,
  "chronology_entry.taken_back": chronologyEntry,
  /** 書面開催: somebody has answered, or answers otherwise; or they have not, and the deadline comes near. */
  "opinion.given": seat,
  "opinion.revised": seat,
  "opinion.due": seat,
  "minute.written": minute,
  "minute.revised": minute,
  /** Somebody is writing in it. */
  "minute.held": minute,
  "minute.struck": minute,
  /** 議事録（案）: known to the host alone. */
  "meeting_record.drafted": item,
  "meeting_record.signed": item,
  /** The day has come on which it shall be signed. */
  "meeting_record.due": item,
  /** 事後アンケート: known to whoever signed it, and to the host. */
  "questionnaire.signed": item.extend({ questionnaireId }),
  "task.assigned": task,
  "task.finished": task,
  "task.dropped": task,
  /** 照会: between the host and the desk that is asked; out of which item it comes, that desk has not to know. */
  "information_request.made": request,
  "information_request.answered": request,
  "information_request.withdrawn": request,
  /** A decision has left the room, for these desks. */
  "release.released": release,
  /** With a case: what was handed over to it. */
  "release.withdrawn": release.extend({ caseId: caseId.nullable() }),
  /** One of the desks has received it. */
  "release.acknowledged": z.strictObject({ releaseId, hostDeskId: deskId, deskId }),
  /** A row went to a case with consent; these desks read it there. */
  "release.handed_over": release.extend({ caseId }),
  /** Somebody without an account is invited to an item, goes in by link and PIN, and is out again. */
  "guest.invited": guest,
  "guest.entered": guest,
  "guest.withdrawn": guest,
  ...conferenceDateEvents,
} as const;
