import { createHash } from "node:crypto";
import { needsKey, type Operation, problems } from "@tsunagi/contracts";
import { type Em, type MigrationStep, rows, setting, walled } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { Asked } from "./asked.ts";

/** The keys that a service has seen. They are kept for a day; afterwards the same key is a new deed. */
export const idempotencyStep = (service: string): MigrationStep => ({
  name: "Kernel002Idempotency",
  statements: [
    `create table ${service}.idempotency (
       municipality_id uuid not null, staff_id uuid not null, membership_id uuid not null, operation text not null,
       key text not null, fingerprint text not null, subject_id uuid, made_at timestamptz not null default clock_timestamp(),
       primary key (municipality_id, staff_id, membership_id, operation, key))`,
    ...walled(service, "idempotency", {
      sees: `staff_id = ${setting("staff")}`,
      grants: ["select", "insert", "update", "delete"],
    }),
  ],
});

/**
 * Claims the key for this request. Parallel requests with one key wait here for the first to commit.
 * @returns the record that an earlier, identical request made; undefined when this one is the first
 */
export async function replayOf(
  em: Em,
  service: string,
  operation: Operation,
  actor: Actor | undefined,
  asked: Asked,
): Promise<{ subjectId: string } | undefined> {
  if (!needsKey(operation) || !actor) return undefined;
  if (!asked.key) throw new Refusal(problems.keyMissing);
  const owner = ownerOf(operation, actor, asked.key);
  const fingerprint = fingerprintOf(asked);
  await rows(em, `delete from ${service}.idempotency where made_at < clock_timestamp() - interval '24 hours'`);
  const claimed = await rows(
    em,
    `insert into ${service}.idempotency (municipality_id, staff_id, membership_id, operation, key, fingerprint)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning key`,
    [...owner, fingerprint],
  );
  if (claimed.length > 0) return undefined;
  const [earlier] = await rows<{ fingerprint: string; subject_id: string }>(
    em,
    `select fingerprint, subject_id from ${service}.idempotency
      where municipality_id = $1 and staff_id = $2 and membership_id = $3 and operation = $4 and key = $5`,
    owner,
  );
  if (!earlier || earlier.fingerprint !== fingerprint) throw new Refusal(problems.keyReused);
  return { subjectId: earlier.subject_id };
}

/** Notes what this request made, in the transaction that made it. Only the id: the answer is rendered anew. */
export async function remember(
  em: Em,
  service: string,
  operation: Operation,
  actor: Actor,
  asked: Asked,
  subjectId: string | undefined,
): Promise<void> {
  await rows(
    em,
    `update ${service}.idempotency set subject_id = $1
      where municipality_id = $2 and staff_id = $3 and membership_id = $4 and operation = $5 and key = $6`,
    [subjectId, ...ownerOf(operation, actor, asked.key as string)],
  );
}

const ownerOf = (operation: Operation, { me }: Actor, key: string) => [
  me.municipalityId,
  me.staffId,
  me.membershipId,
  operation.operationId,
  key,
];

const fingerprintOf = ({ params, body }: Asked): string =>
  createHash("sha256")
    .update(JSON.stringify([params, body]))
    .digest("hex");
