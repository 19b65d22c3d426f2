import { type MigrationStep, published, publishedRule, setting } from "@tsunagi/database";
import { SEES } from "./001-cases.ts";

const MY_DESK = setting("desk");

/**
 * What other services may read of cases, judged by the desk of whoever asks: the case and its categories as far as the
 * desk sees them, and the bases on which something may be handed over.
 */
export const casesPublished: MigrationStep = {
  name: "Cases002Published",
  statements: [
    ...publishedRule("cases", "visible", `desk_id = ${MY_DESK}`),
    ...publishedRule("cases", "support_case", SEES("support_case.id")),
    ...publishedRule("cases", "information", SEES("information.support_case_id", "information.category")),
    ...publishedRule("cases", "resident"),
    ...publishedRule(
      "cases",
      "consent_recipient",
      `desk_id = ${MY_DESK} or recorded_desk_id = ${MY_DESK} or ${SEES("consent_recipient.case_id")}`,
    ),
    ...publishedRule("cases", "consent"),
    ...published(
      "cases",
      "sight",
      `select v.support_case_id as case_id, v.municipality_id, v.categories from cases.visible v
        where v.from_at <= now() and now() < v.until_at`,
    ),
    ...published(
      "cases",
      "subject",
      `select c.id as case_id, c.municipality_id, r.name, r.kana, r.birth_date, r.address, r.phone
         from cases.support_case c join cases.resident r on r.id = c.resident_id
        where ${SEES("c.id", "'identity_contact'")}`,
    ),
    ...published(
      "cases",
      "information",
      `select i.support_case_id as case_id, i.municipality_id, i.category, i.body from cases.information i`,
    ),
    ...published(
      "cases",
      "basis",
      `select k.id as consent_id, k.municipality_id, k.support_case_id as case_id, r.desk_id, k.categories,
              k.from_at, k.until_at
         from cases.consent k join cases.consent_recipient r on r.consent_id = k.id`,
    ),
  ],
};
