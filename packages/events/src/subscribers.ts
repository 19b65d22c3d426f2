import type { EventId, EventName, EventPayload, EventService, Hint, MunicipalityId } from "@tsunagi/contracts";
import { databaseTime, type Em, enterAsJob, type Orm, rows } from "@tsunagi/database";
import { flush } from "./facts.ts";

/** An event as a subscriber hears it. `seq` counts the events of its aggregate from 1. */
export interface Heard<S extends EventService, N extends EventName<S>> {
  readonly id: EventId;
  readonly service: S;
  readonly name: N;
  readonly seq: number;
  readonly municipalityId: MunicipalityId;
  readonly aggregateId: string;
  readonly occurredAt: Date;
  readonly payload: EventPayload<S, N>;
}

/** What a subscriber works with: its own transaction, and hints to send once that has committed. */
export interface HearingContext {
  readonly em: Em;
  readonly now: Date;
  hint(room: string, hint: Hint): void;
  kick(sessionId: string): void;
}

type Handler<S extends EventService, N extends EventName<S>> = (
  event: Heard<S, N>,
  context: HearingContext,
) => Promise<void>;

/** Total over each service that is heard: `[]` is a decision, and a new event without one does not compile. */
export type Subscribers = {
  readonly [S in EventService]?: { readonly [N in EventName<S>]: readonly Handler<S, N>[] };
};

/** Every (service, event) that a consumer does something about. */
export function heardBy(subscribers: Subscribers): { service: EventService; name: string }[] {
  return Object.entries(subscribers).flatMap(([service, map]) =>
    Object.entries(map ?? {})
      .filter(([, handlers]) => handlers.length > 0)
      .map(([name]) => ({ service: service as EventService, name })),
  );
}

interface Row {
  id: EventId;
  municipality_id: MunicipalityId;
  seq: number;
  name: string;
  payload: unknown;
  occurred_at: Date;
}

export interface AfterCommit {
  readonly hints: readonly { room: string; hint: Hint }[];
  readonly kicks: readonly string[];
}

/**
 * Reads everything undelivered for one aggregate, in order, and lets the consumer's handlers hear it. The rows they
 * write, the inbox row and the acknowledgement commit together, event by event in one transaction: a crash in between
 * delivers again, and the inbox makes a second delivery harmless.
 */
export async function deliver(
  orm: Orm,
  consumer: EventService,
  subscribers: Subscribers,
  from: EventService,
  aggregateId: string,
  now?: () => Date | undefined,
): Promise<AfterCommit> {
  const hints: { room: string; hint: Hint }[] = [];
  const kicks: string[] = [];
  await (orm.em.fork() as Em).transactional(async (em) => {
    const events = await rows<Row>(em, "select * from ledger.undelivered($1, $2)", [from, aggregateId]);
    for (const row of events) {
      await enterAsJob(em, row.municipality_id);
      if (await isNew(em, consumer, row)) {
        const context: HearingContext = {
          em,
          now: now?.() ?? (await databaseTime(em)),
          hint: (room, hint) => void hints.push({ room, hint }),
          kick: (sessionId) => void kicks.push(sessionId),
        };
        await hear(subscribers, from, aggregateId, row, context);
        await flush(em, consumer, context.now);
      }
      await rows(em, "select ledger.acknowledge($1)", [row.id]);
    }
  });
  return { hints, kicks };
}

async function isNew(em: Em, consumer: string, row: Row): Promise<boolean> {
  const inserted = await rows(
    em,
    `insert into ${consumer}.inbox (event_id, municipality_id) values ($1, $2) on conflict do nothing returning event_id`,
    [row.id, row.municipality_id],
  );
  return inserted.length === 1;
}

async function hear(
  subscribers: Subscribers,
  service: EventService,
  aggregateId: string,
  row: Row,
  context: HearingContext,
): Promise<void> {
  const map = subscribers[service] as Record<string, readonly ((event: unknown, c: HearingContext) => Promise<void>)[]>;
  const { id, seq, name, payload } = row;
  const event = {
    id,
    service,
    name,
    seq,
    payload,
    aggregateId,
    municipalityId: row.municipality_id,
    occurredAt: row.occurred_at,
  };
  for (const handler of map[name] ?? []) await handler(event, context);
}
