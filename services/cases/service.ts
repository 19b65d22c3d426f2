import { caseProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Consent, ConsentRecipient } from "./consent/consent.ts";
import { migrations } from "./migrations/index.ts";
import { permissions } from "./permissions.ts";
import { Resident } from "./resident/resident.ts";
import { routes } from "./routes.ts";
import { subscribers } from "./subscribers.ts";
import { Grant, Information, Sight, SupportCase } from "./support-case/support-case.ts";

export const cases: Service = {
  name: "cases",
  routes,
  subscribers,
  entities: [Resident, SupportCase, Information, Grant, Sight, Consent, ConsentRecipient],
  permissions,
  problems: caseProblems,
  migrations,
  published: [
    "cases.published_sight",
    "cases.published_subject",
    "cases.published_information",
    "cases.published_basis",
  ],
  reads: ["directory.published_desk", "directory.published_staff", "directory.published_membership"],
};
