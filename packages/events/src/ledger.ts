import { asOwner, type MigrationStep, walled } from "@tsunagi/database";
import { auditStep, viewStep } from "./audit.sql.ts";
import { outboxStep } from "./ledger.sql.ts";
import { heardBy, type Subscribers } from "./subscribers.ts";

export { ledgerGrants } from "./ledger.sql.ts";

/** The migrations of the schema `ledger`. */
export const ledgerSteps: readonly MigrationStep[] = [outboxStep, auditStep, viewStep];

/** The inbox that lies in each service's own schema: which events it has heard, each once. */
export const inboxStep = (service: string): MigrationStep => ({
  name: "Kernel001Inbox",
  statements: [
    `create table ${service}.inbox (
       event_id uuid primary key, municipality_id uuid not null, heard_at timestamptz not null default now())`,
    ...walled(service, "inbox", { sees: "false", grants: ["select", "insert"] }),
  ],
});

/**
 * Tells the ledger whom to deliver what. An event that nobody hears is kept, but rings nowhere. It happens at one
 * stroke, because other processes go on sending meanwhile; consumers that are not named keep what they hear.
 */
export async function subscribe(
  ownerUrl: string,
  consumers: readonly { readonly name: string; readonly subscribers?: Subscribers }[],
): Promise<void> {
  const wanted = consumers.flatMap(({ name, subscribers }) =>
    heardBy(subscribers ?? {}).map((heard) => `('${heard.service}', '${heard.name}', '${name}')`),
  );
  const named = consumers.map(({ name }) => `'${name}'`).join(", ");
  await asOwner(ownerUrl, [
    "begin",
    `delete from ledger.subscription where consumer in (${named})`,
    ...(wanted.length > 0
      ? [`insert into ledger.subscription (service, name, consumer) values ${wanted.join(", ")}`]
      : []),
    "commit",
  ]);
}
