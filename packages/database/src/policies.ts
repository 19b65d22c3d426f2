import { jobRole, PUBLISHER_ROLE, serviceRole } from "./names.ts";

/**
 * SQL for migrations. Row level security is the second wall, hand-written and coarser than the sentences: tenant and
 * desk. Where no request has entered, the setting is missing and the cast fails: an error, never an open door.
 * Settings stand in a sub-select so that PostgreSQL evaluates them once per statement.
 */
export const setting = (name: "municipality" | "staff" | "desk" | "session") =>
  `(select current_setting('tsunagi.${name}')::uuid)`;

const MY_MUNICIPALITY = `municipality_id = ${setting("municipality")}`;

export interface TableRule {
  /** Which rows of the municipality the service's requests may touch, beyond the municipality itself. */
  readonly sees?: string;
  /** What must hold of a row that a request writes; `sees` when absent. */
  readonly writes?: string;
  readonly grants?: readonly ("select" | "insert" | "update" | "delete")[];
}

/**
 * Walls a table: forced row level security, the service's own rule, and the job role's rule (its municipality).
 * @returns one statement per element
 */
export function walled(service: string, table: string, rule: TableRule = {}): string[] {
  const name = `${service}.${table}`;
  const sees = rule.sees ? ` and (${rule.sees})` : "";
  const writes = rule.writes ? ` and (${rule.writes})` : sees;
  const { grants = ["select", "insert", "update"] } = rule;
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy service_rule on ${name} to ${serviceRole(service)}
       using (${MY_MUNICIPALITY}${sees}) with check (${MY_MUNICIPALITY}${writes})`,
    `create policy job_rule on ${name} to ${jobRole(service)} using (${MY_MUNICIPALITY}) with check (${MY_MUNICIPALITY})`,
    ...grants.map((right) => `grant ${right} on ${name} to ${serviceRole(service)}, ${jobRole(service)}`),
  ];
}

/**
 * Lets a published view read a table of its service, as far as `sees` says for the caller's settings. A view with the
 * rights of the reader would be unreadable to other roles; this one belongs to a role that bypasses nothing.
 */
export function publishedRule(service: string, table: string, sees?: string): string[] {
  const name = `${service}.${table}`;
  return [
    `grant select on ${name} to ${PUBLISHER_ROLE}`,
    `create policy published_rule on ${name} for select to ${PUBLISHER_ROLE}
       using (${MY_MUNICIPALITY}${sees ? ` and (${sees})` : ""})`,
  ];
}

/** A view that other services may read; who may is granted from their `reads` after all migrations. */
export function published(service: string, view: string, select: string): string[] {
  const name = `${service}.published_${view}`;
  return [
    `create view ${name} with (security_barrier) as ${select}`,
    // A new owner must be allowed to create there at this moment; afterwards the publisher only looks.
    `grant usage, create on schema ${service} to ${PUBLISHER_ROLE}`,
    `alter view ${name} owner to ${PUBLISHER_ROLE}`,
    `revoke create on schema ${service} from ${PUBLISHER_ROLE}`,
  ];
}
