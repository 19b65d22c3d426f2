import { referralProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { migrations } from "./migrations/index.ts";
import { permissions } from "./permissions.ts";
import { Disclosure } from "./referral/disclosure.ts";
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
  entities: [Referral, Disclosure, Step, Tray],
  permissions,
  problems: referralProblems,
  migrations,
  published: [],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_closing_day",
    "cases.published_sight",
    "cases.published_subject",
    "cases.published_information",
    "cases.published_basis",
  ],
};
