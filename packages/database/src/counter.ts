import type { MunicipalityId } from "@tsunagi/contracts";
import { type Em, rows } from "./orm.ts";
import { walled } from "./policies.ts";

/** SQL for a migration: the counter behind a service's readable numbers, one row per municipality and fiscal year. */
export const counterTable = (service: string): string[] => [
  `create table ${service}.counter (
     municipality_id uuid not null, fiscal_year integer not null, last integer not null,
     primary key (municipality_id, fiscal_year))`,
  ...walled(service, "counter"),
];

/** The next number of the fiscal year, from 1. Two requests at once wait for each other and get two numbers. */
export async function countUp(
  em: Em,
  service: string,
  municipalityId: MunicipalityId,
  fiscalYear: number,
): Promise<number> {
  const [row] = await rows<{ last: number }>(
    em,
    `insert into ${service}.counter (municipality_id, fiscal_year, last) values ($1, $2, 1)
     on conflict (municipality_id, fiscal_year) do update set last = ${service}.counter.last + 1 returning last`,
    [municipalityId, fiscalYear],
  );
  if (!row) throw new Error(`${service} has no counter`);
  return row.last;
}
