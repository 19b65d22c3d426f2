import { type EventId, type EventService, eventSchemas, type Fact } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";

const recorded = new WeakMap<object, Fact[]>();

/** An aggregate that facts can be about. */
export interface Aggregate {
  readonly id: string;
  readonly municipalityId: string;
}

/** An entity says what has happened to it. Nothing leaves until `flush` writes the row and the fact together. */
export function record(aggregate: Aggregate, fact: Fact): void {
  recorded.set(aggregate, [...(recorded.get(aggregate) ?? []), fact]);
}

/**
 * Writes the changed rows and, in the same transaction, every fact that the loaded entities recorded.
 * @param service whose events these are
 */
export async function flush(em: Em, service: EventService, now: Date): Promise<void> {
  await em.flush();
  for (const entity of em.getUnitOfWork().getIdentityMap().values()) {
    for (const fact of recorded.get(entity) ?? []) await insertFact(em, service, entity as Aggregate, fact, now);
    recorded.delete(entity);
  }
}

async function insertFact(em: Em, service: EventService, about: Aggregate, fact: Fact, now: Date): Promise<void> {
  const schemas = eventSchemas[service] as Record<string, { parse(payload: unknown): unknown }>;
  const schema = schemas[fact.name];
  if (!schema) throw new Error(`${service} does not say ${fact.name}`);
  await rows(
    em,
    `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
     values ($1, $2, $3, $4, 0, $5, $6::jsonb, $7)`,
    [
      newId<EventId>(now),
      about.municipalityId,
      service,
      about.id,
      fact.name,
      JSON.stringify(schema.parse(fact.payload)),
      now,
    ],
  );
}
