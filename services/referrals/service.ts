import { referralProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { jobs } from "./jobs.ts";
import { migrations } from "./migrations/index.ts";
import { permissions } from "./permissions.ts";
import { Disclosure } from "./referral/disclosure.ts";
import { Onlooker } from "./referral/onlooker.ts";
import { Referral } from "./referral/referral.ts";
import { Step } from "./referral/step.ts";
import { Tray } from "./referral/tray.ts";
import { routes } from "./routes.ts";
import { subscribers } from "./subscribers.ts";

export { referralLife } from "./referral/referral.lifecycle.ts";

export const referrals: Service = {
  name: "referrals",
  routes,
  subscribers,
  jobs,
  entities: [Referral, Disclosure, Onlooker, Step, Tray],
  permissions,
  problems: referralProblems,
  migrations,
  published: [],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
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
