import { basisProblems, caseProblems, consentProblems, recordProblems, residentProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Basis, BasisRecipient } from "./basis/basis.ts";
import { Consent, ConsentRecipient } from "./consent/consent.ts";
import { StandardConsent } from "./consent/standard-consent.ts";
import { Grant } from "./grant/grant.ts";
import { ReferralEnd } from "./grant/referral-end.ts";
import { Household, HouseholdMember, HouseholdTie } from "./household/household.ts";
import { jobs } from "./jobs.ts";
import { LeadTerm } from "./lead/lead-term.ts";
import { LeaverWork } from "./lead/leaver-work.ts";
import { migrations } from "./migrations/index.ts";
import { permissions } from "./permissions.ts";
import { ContactRecord, RecordPart } from "./record/contact-record.ts";
import { Findable, Resident } from "./resident/resident.ts";
import { routes } from "./routes.ts";
import { subscribers } from "./subscribers.ts";
import { Information, Sight, SupportCase } from "./support-case/support-case.ts";

export { basisLife } from "./basis/basis.lifecycle.ts";
export { consentLife } from "./consent/consent.lifecycle.ts";

export const cases: Service = {
  name: "cases",
  routes,
  subscribers,
  jobs,
  entities: [
    Resident,
    Findable,
    Household,
    HouseholdMember,
    HouseholdTie,
    SupportCase,
    Information,
    Grant,
    ReferralEnd,
    Sight,
    LeadTerm,
    LeaverWork,
    Consent,
    ConsentRecipient,
    StandardConsent,
    Basis,
    BasisRecipient,
    ContactRecord,
    RecordPart,
  ],
  permissions,
  problems: { ...caseProblems, ...residentProblems, ...consentProblems, ...basisProblems, ...recordProblems },
  migrations,
  published: [
    "cases.published_sight",
    "cases.published_subject",
    "cases.published_information",
    "cases.published_basis",
    "cases.published_grant",
  ],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_leaving",
    "directory.published_absence",
    "directory.published_duty",
    "directory.published_agency",
    "directory.published_closing_day",
    "directory.published_neighbourhood",
    "directory.published_municipality",
  ],
};
