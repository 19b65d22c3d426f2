import { type MigrationStep, setting } from "@tsunagi/database";
import { SEES } from "./001-cases.ts";

const MY_TOWN = `municipality_id = ${setting("municipality")}`;

/** Whoever sees a case knows that its lead does. */
export const casesAudience: MigrationStep = {
  name: "Cases009Audience",
  statements: [
    `create policy lead_rule on cases.case_grant for select to tsunagi_cases
       using (${MY_TOWN} and basis = 'lead' and ${SEES("case_grant.support_case_id")})`,
  ],
};
