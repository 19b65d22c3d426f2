import { casesTables } from "./001-cases.ts";
import { casesPublished } from "./002-published.ts";
import { casesConsents } from "./003-consents.ts";
import { casesResidents } from "./004-residents.ts";
import { casesRecords } from "./005-records.ts";
import { casesBases } from "./006-bases.ts";
import { casesHouseholds } from "./007-households.ts";
import { casesSearch } from "./008-search.ts";
import { casesAudience } from "./009-audience.ts";
import { casesHouseholdAddresses } from "./010-household-addresses.ts";
import { casesLeads } from "./011-leads.ts";
import { casesReferralEnds } from "./012-referral-ends.ts";

export const migrations = [
  casesTables,
  casesPublished,
  casesConsents,
  casesResidents,
  casesRecords,
  casesBases,
  casesHouseholds,
  casesSearch,
  casesAudience,
  casesHouseholdAddresses,
  casesLeads,
  casesReferralEnds,
];
