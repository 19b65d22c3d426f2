import { getAudience } from "./audience/get-audience.ts";
import { seeCaseAs } from "./audience/see-case-as.ts";
import { approveBasis } from "./basis/approve-basis.ts";
import { endBasis } from "./basis/end-basis.ts";
import { getBasis } from "./basis/get-basis.ts";
import { listBases } from "./basis/list-bases.ts";
import { rejectBasis } from "./basis/reject-basis.ts";
import { requestBasis } from "./basis/request-basis.ts";
import { getStandardConsent } from "./consent/get-standard-consent.ts";
import { giveConsent } from "./consent/give-consent.ts";
import { withdrawConsent } from "./consent/withdraw-consent.ts";
import { addHouseholdMember } from "./household/add-household-member.ts";
import { leaveHousehold } from "./household/leave-household.ts";
import { reviseInformation } from "./information/revise-information.ts";
import { reassignCase } from "./lead/reassign-case.ts";
import { listRecords } from "./record/list-records.ts";
import { writeRecord } from "./record/write-record.ts";
import { createResident } from "./resident/create-resident.ts";
import { getResident } from "./resident/get-resident.ts";
import { reviseResident } from "./resident/revise-resident.ts";
import { searchResidents } from "./resident/search-residents.ts";
import { createCase } from "./support-case/create-case.ts";
import { getCase } from "./support-case/get-case.ts";
import { listCases } from "./support-case/list-cases.ts";

export const routes = [
  createResident,
  getResident,
  reviseResident,
  searchResidents,
  addHouseholdMember,
  leaveHousehold,
  createCase,
  listCases,
  getCase,
  reassignCase,
  giveConsent,
  withdrawConsent,
  getStandardConsent,
  requestBasis,
  listBases,
  getBasis,
  approveBasis,
  rejectBasis,
  endBasis,
  reviseInformation,
  writeRecord,
  listRecords,
  getAudience,
  seeCaseAs,
];
