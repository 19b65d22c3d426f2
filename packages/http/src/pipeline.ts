import { nounOf, needsKey, type Operation, problems } from "@tsunagi/contracts";
import { type Em, enter, type Orm } from "@tsunagi/database";
import { flush, putOnRecord, type Touch } from "@tsunagi/events";
import { Actor, Refusal } from "@tsunagi/permissions";
import { remember, replayOf } from "./idempotency.ts";
import type { Context, Cookies, Route } from "./route.ts";
import type { Service } from "./service.ts";
import { etagOf, versionAsked } from "./versions.ts";

/** A request as the pipeline sees it: already read and checked against the contract. */
export interface Asked {
  readonly requestId: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly key: string | undefined;
  readonly ifMatch: string | undefined;
  readonly cookies: Cookies;
  readonly address: string;
}

export interface Answered {
  readonly status: number;
  readonly view: unknown;
  readonly etag?: string | undefined;
}

/** Reads nothing but the session and the rules: what every operation of a service shares. */
export interface Bench {
  readonly service: Service;
  readonly orm: Orm;
  readonly now: () => Date;
}

/**
 * One request: one transaction. Enter, replay or handle, show, put on record, commit. A refusal rolls back and is put
 * on record in a transaction of its own.
 */
export async function run(bench: Bench, route: Route, asked: Asked): Promise<Answered> {
  const now = bench.now();
  try {
    return await (bench.orm.em.fork() as Em).transactional((em) => attempt(bench, route, asked, em, now));
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    await recordRefusal(bench, route.operation, asked, refusal, now);
    if (refusal.problem === problems.changed && !refusal.more.current) throw await withCurrent(bench, route, asked, refusal);
    throw refusal;
  }
}

async function attempt(bench: Bench, route: Route, asked: Asked, em: Em, now: Date): Promise<Answered> {
  const { operation } = route;
  const actor = await actorOf(bench, operation, asked, em, now);
  const replay = await replayOf(em, bench.service.name, operation, actor, asked, now);
  const { context, wasChecked } = contextOf(bench, operation, asked, em, actor as Actor, now);
  const view = replay
    ? await route.again?.(context as never, replay.subjectId)
    : await route.handle(context as never);
  if (operation.changes && !replay && !wasChecked()) throw new Error(`${operation.operationId} never checked If-Match`);
  const shown = operation.response ? operation.response.parse(view) : undefined;
  const subjectId = idOf(shown) ?? firstId(asked.params);
  if (needsKey(operation) && !replay) await remember(em, bench.service.name, operation, actor as Actor, asked, subjectId);
  await leaveTrace(em, bench, operation, actor, { subjectId, shown }, asked, now);
  return { status: operation.status, view: shown, etag: operation.versioned ? etagOf(shown) : undefined };
}

async function actorOf(bench: Bench, operation: Operation, asked: Asked, em: Em, now: Date): Promise<Actor | undefined> {
  if (operation.authz === "public") return undefined;
  const me = asked.cookies.token ? await enter(em, asked.cookies.token) : undefined;
  if (!me) throw new Refusal(problems.signedOut);
  return new Actor(me, bench.service.permissions, now);
}

function contextOf(bench: Bench, operation: Operation, asked: Asked, em: Em, actor: Actor, now: Date) {
  let checked = false;
  const context: Context = {
    actor,
    em,
    now,
    requestId: asked.requestId,
    params: asked.params as never,
    query: asked.query as never,
    body: asked.body as never,
    cookies: asked.cookies,
    address: asked.address,
    flush: () => flush(em, bench.service.name, now),
    apart: (work) => (bench.orm.em.fork() as Em).transactional(work),
    unchanged(record) {
      checked = true;
      if (operation.changes) versionAsked(asked.ifMatch, record);
      return record;
    },
  };
  return { context, wasChecked: () => checked };
}

/** Every change and every answer that may hold somebody's data leaves its trace before the transaction commits. */
async function leaveTrace(
  em: Em,
  bench: Bench,
  operation: Operation,
  actor: Actor | undefined,
  seen: { subjectId: string | undefined; shown: unknown },
  asked: Asked,
  now: Date,
): Promise<void> {
  if (!actor) return;
  const kind = kindOf(operation);
  if (kind === "view" && operation.touches === "nobody") return;
  const touch: Touch = {
    operation: operation.operationId,
    kind,
    status: operation.status,
    requestId: asked.requestId,
    subjectId: seen.subjectId,
    shown: itemIds(seen.shown),
  };
  await putOnRecord(em, bench.service.name, actor.me, touch, now);
}

async function recordRefusal(bench: Bench, operation: Operation, asked: Asked, refusal: Refusal, now: Date): Promise<void> {
  if (!isWorthRecording(operation, refusal)) return;
  await (bench.orm.em.fork() as Em).transactional(async (em) => {
    const me = asked.cookies.token ? await enter(em, asked.cookies.token) : undefined;
    const touch: Touch = {
      operation: operation.operationId,
      kind: "refusal",
      status: refusal.problem.status,
      requestId: asked.requestId,
      subjectId: firstId(asked.params),
      reason: refusal.problem.code,
    };
    await putOnRecord(em, bench.service.name, me, touch, now);
  });
}

/** 412 carries both versions: the record as it is now, as this caller may see it. */
async function withCurrent(bench: Bench, route: Route, asked: Asked, refusal: Refusal): Promise<Refusal> {
  const id = firstId(asked.params);
  if (!route.again || !id) return refusal;
  const now = bench.now();
  const current = await (bench.orm.em.fork() as Em).transactional(async (em) => {
    const actor = await actorOf(bench, route.operation, asked, em, now);
    const { context } = contextOf(bench, route.operation, asked, em, actor as Actor, now);
    return route.operation.response?.parse(await route.again?.(context as never, id));
  });
  const versions = { yours: asked.ifMatch ?? "", current: etagOf(current) ?? "" };
  return new Refusal(refusal.problem, { versions, current: current as Record<string, unknown> });
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  // Two changes passed the If-Match check together; the row's own version let only one through.
  if (error instanceof Error && error.name === "OptimisticLockError") return new Refusal(problems.changed);
  return undefined;
}

/** Bad input is not a touch; a door that stayed shut is, and so is every refusal that the operation itself promises. */
const isWorthRecording = (operation: Operation, { problem }: Refusal): boolean =>
  [403, 404, 409, 412].includes(problem.status) || (problem.status !== 400 && !!operation.problems?.includes(problem));

function kindOf(operation: Operation): Touch["kind"] {
  if (operation.method === "get") return "view";
  return operation.repeatable && nounOf(operation) !== "session" ? "search" : "change";
}

const firstId = (params: unknown): string | undefined => Object.values((params ?? {}) as Record<string, string>)[0];
const idOf = (view: unknown): string | undefined => (view as { id?: string } | undefined)?.id;
const itemIds = (view: unknown): string[] =>
  ((view as { items?: { id: string }[] } | undefined)?.items ?? []).map((item) => item.id).sort();
