import { noticeTables } from "./001-notices.ts";
import { noticesOfGrounds } from "./002-grounds.ts";
import { noticesOfPeople } from "./003-people.ts";
import { mail } from "./004-mail.ts";
import { calendars } from "./005-calendar.ts";
import { noticesOfIncidents } from "./006-incidents.ts";
import { noticesOfConferences } from "./007-conferences.ts";
import { noticesOfReleases } from "./008-releases.ts";
import { noticesOfRecords } from "./010-record-due.ts";
import { noticesOfInformationRequests } from "./011-information-requests.ts";
import { noticesOfDates } from "./012-dates.ts";
import { noticesOfOpinions } from "./013-opinions.ts";

export const migrations = [
  noticeTables,
  noticesOfGrounds,
  noticesOfPeople,
  mail,
  calendars,
  noticesOfIncidents,
  noticesOfConferences,
  noticesOfReleases,
  noticesOfInformationRequests,
  noticesOfDates,
  noticesOfRecords,
  noticesOfOpinions,
];
