import { conferenceSittings } from "./001-sittings.ts";
import { conferenceMinutes } from "./002-minutes.ts";
import { conferenceWalls } from "./003-walls.ts";
import { conferencePublished } from "./004-published.ts";
import { conferencePreparation } from "./005-preparation.ts";
import { conferenceReleases } from "./006-releases.ts";
import { conferenceCounts } from "./007-totals.ts";
import { conferenceDates } from "./008-dates.ts";
import { conferenceNear } from "./009-near.ts";
import { conferenceAttendance } from "./010-attendance.ts";
import { conferenceRecords } from "./011-meeting-records.ts";
import { conferencePaper } from "./012-paper.ts";
import { conferenceInformationRequests } from "./013-information-requests.ts";
import { conferenceProposals } from "./014-proposals.ts";
import { conferenceCommunityIssues } from "./015-community-issues.ts";
import { conferenceEarlier } from "./016-earlier.ts";
import { conferenceFamilyChronology } from "./017-family-chronology.ts";
import { conferenceWritten } from "./018-written.ts";
import { conferenceFigures } from "./019-figures.ts";
import { conferenceQuestionnaires } from "./020-questionnaires.ts";
import { conferenceGuests } from "./021-guests.ts";
import { conferenceRowAudience } from "./022-row-audience.ts";

export const migrations = [
  conferenceSittings,
  conferenceMinutes,
  conferenceWalls,
  conferencePublished,
  conferencePreparation,
  conferenceReleases,
  conferenceCounts,
  conferenceInformationRequests,
  conferenceProposals,
  conferenceCommunityIssues,
  conferenceDates,
  conferenceNear,
  conferenceAttendance,
  conferenceRecords,
  conferencePaper,
  conferenceEarlier,
  conferenceFamilyChronology,
  conferenceWritten,
  conferenceFigures,
  conferenceQuestionnaires,
  conferenceGuests,
  conferenceRowAudience,
];
