import { type MigrationStep, published } from "@tsunagi/database";

/** Whether an agency gives information out as a public body or as a business: their grounds differ (docs/RULINGS.md 11). */
export const directoryAgencies: MigrationStep = {
  name: "Directory006Agencies",
  statements: [
    `alter table directory.agency add column provider text not null default 'business'
       check (provider in ('public', 'business'))`,
    `update directory.agency set provider = 'public' where kind in ('市', '都県')`,
    // Sweeps run for one municipality after the other: which there are is no secret, and no request has entered yet.
    `grant select on directory.municipality to tsunagi_publisher`,
    `create policy anybody_may_count_them on directory.municipality for select to tsunagi_publisher using (true)`,
    ...published("directory", "municipality", `select id from directory.municipality`),
    ...published("directory", "agency", `select id, municipality_id, name, provider from directory.agency`),
  ],
};
