import { attachmentProblems, incidentProblems, referralProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Attachment } from "./attachment/attachment.ts";
import { Incident } from "./incident/incident.ts";
import { jobs } from "./jobs.ts";
import { LeaverWork } from "./ladder/leaver-work.ts";
import { migrations } from "./migrations/index.ts";
import { permissions } from "./permissions.ts";
import { Disclosure } from "./referral/disclosure.ts";
import { Onlooker } from "./referral/onlooker.ts";
import { Watcher } from "./referral/referral.schema.ts";
import { Referral } from "./referral/referral.ts";
import { Step } from "./referral/step.ts";
import { Tray } from "./referral/tray.ts";
import { routes } from "./routes.ts";
import { subscribers } from "./subscribers.ts";

export { incidentLife } from "./incident/incident.lifecycle.ts";
export { referralLife } from "./referral/referral.lifecycle.ts";

export const referrals: Service = {
  name: "referrals",
  routes,
  subscribers,
  jobs,
  entities: [Referral, Watcher, Disclosure, Onlooker, Step, Tray, LeaverWork, Incident, Attachment],
  permissions,
  problems: { ...referralProblems, ...incidentProblems, ...attachmentProblems },
  migrations,
  published: ["referrals.published_number", "referrals.published_turn"],
  reads: [
    "directory.published_desk",
    "directory.published_offer",
    "directory.published_location_desk",
    "directory.published_duty",
    "directory.published_absence",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_leaving",
    "directory.published_closing_day",
    "directory.published_agency",
    "directory.published_municipality",
    "cases.published_sight",
    "cases.published_subject",
    "cases.published_information",
    "cases.published_basis",
    "cases.published_grant",
  ],
};
