import { conferenceSittings } from "./001-sittings.ts";
import { conferenceMinutes } from "./002-minutes.ts";
import { conferenceWalls } from "./003-walls.ts";
import { conferencePublished } from "./004-published.ts";
import { conferencePreparation } from "./005-preparation.ts";
import { conferenceAttendance } from "./010-attendance.ts";
import { conferenceRecords } from "./011-meeting-records.ts";
import { conferencePaper } from "./012-paper.ts";

export const migrations = [
  conferenceSittings,
  conferenceMinutes,
  conferenceWalls,
  conferencePublished,
  conferencePreparation,
  conferenceAttendance,
  conferenceRecords,
  conferencePaper,
];
