import { z } from "zod";
import { agendaItemId, conferenceId, dateAskId, datePollId, deskId, sheetId, staffId } from "./ids.ts";

const poll = z.strictObject({ datePollId, conferenceId, hostDeskId: deskId });
/** Of which sitting is in none of them: whoever is asked for a date must not learn it. */
const ask = z.strictObject({ dateAskId, hostDeskId: deskId, deskId, staffId });

/** How a date is found, and that it comes near. */
export const conferenceDateEvents = {
  "date_poll.begun": poll,
  "date_poll.taken": poll,
  "date_poll.ended": poll,
  "date_ask.asked": ask,
  "date_ask.answered": ask,
  "date_ask.withdrawn": ask,
  /** Its poll is over, however it ended. */
  "date_ask.closed": ask,
  /** The morning of the last business day before. */
  "conference.reminded": z.strictObject({ conferenceId, hostDeskId: deskId }),
  "sheet.reminded": z.strictObject({ sheetId, agendaItemId, conferenceId, hostDeskId: deskId, deskId }),
} as const;
