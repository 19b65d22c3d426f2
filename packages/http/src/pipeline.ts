import { needsKey, type Operation, problems } from "@tsunagi/contracts";
import { databaseTime, type Em, enter } from "@tsunagi/database";
import { Actor, Refusal } from "@tsunagi/permissions";
import { type Answered, type Asked, type Bench, readBy } from "./asked.ts";
import { contextOf } from "./context.ts";
import { remember, replayOf } from "./idempotency.ts";
import { wasOvertaken } from "./overtaken.ts";
import type { Route } from "./route.ts";
import { firstId, idOf, leaveTrace, recordRefusal } from "./trace.ts";
import { etagOf } from "./versions.ts";

/**
 * One request: one transaction. Enter, replay or handle, show, put on record, commit. A refusal rolls back and is put
 * on record in a transaction of its own.
 */
export async function run(bench: Bench, route: Route, asked: Asked): Promise<Answered> {
  try {
    return await judged(bench, route, asked);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    await recordRefusal(bench, route.operation, asked, refusal);
    if (refusal.problem === problems.changed && !refusal.more.current)
      throw await withCurrent(bench, route, asked, refusal);
    throw refusal;
  }
}

/** Where no version is named, a change that was overtaken is judged again by what holds now: done, or 409. */
async function judged(bench: Bench, route: Route, asked: Asked): Promise<Answered> {
  const once = () => (bench.orm.em.fork() as Em).transactional((em) => attempt(bench, route, asked, em));
  try {
    return await once();
  } catch (error) {
    if (route.operation.changes || !wasOvertaken(error)) throw error;
    return once();
  }
}

async function attempt(bench: Bench, route: Route, given: Asked, em: Em): Promise<Answered> {
  const { operation } = route;
  const { actor, now } = await entered(bench, operation, given, em);
  const asked = readBy(operation, given);
  const replay = await replayOf(em, bench.service.name, operation, actor, asked);
  const { context, wasChecked, basis } = contextOf(bench, operation, asked, em, actor as Actor, now);
  const view = replay ? await route.again?.(context as never, replay.subjectId) : await route.handle(context as never);
  if (operation.changes && !replay && !wasChecked()) throw new Error(`${operation.operationId} never checked If-Match`);
  const shown = operation.response ? operation.response.parse(view) : undefined;
  const subjectId = idOf(shown) ?? firstId(asked.params);
  if (needsKey(operation) && !replay)
    await remember(em, bench.service.name, operation, actor as Actor, asked, subjectId);
  await leaveTrace(em, bench, operation, actor, { subjectId, shown, basis: basis() }, asked, now);
  return { status: operation.status, view: shown, etag: operation.versioned ? etagOf(shown) : undefined };
}

/** Who asks, and when; nobody where everybody may. */
async function entered(
  bench: Bench,
  operation: Operation,
  asked: Asked,
  em: Em,
): Promise<{ actor: Actor | undefined; now: Date }> {
  if (operation.authz === "public") return { actor: undefined, now: bench.now?.() ?? (await databaseTime(em)) };
  const found = asked.cookies.token ? await enter(em, asked.cookies.token) : undefined;
  if (!found) throw new Refusal(problems.signedOut);
  const now = bench.now?.() ?? found.at;
  return { actor: new Actor(found.me, bench.service.permissions, now), now };
}

/** 412 carries both versions: the record as it is now, as this caller may see it. */
async function withCurrent(bench: Bench, route: Route, asked: Asked, refusal: Refusal): Promise<Refusal> {
  const id = firstId(asked.params);
  if (!route.again || !id) return refusal;
  const current = await (bench.orm.em.fork() as Em).transactional(async (em) => {
    const { actor, now } = await entered(bench, route.operation, asked, em);
    const { context } = contextOf(bench, route.operation, readBy(route.operation, asked), em, actor as Actor, now);
    return route.operation.response?.parse(await route.again?.(context as never, id));
  });
  const named = refusal.more.versions ?? { yours: asked.ifMatch ?? "", current: "" };
  // A versioned answer says itself which version it is; of a part of one, only the check knew it.
  const versions = { ...named, ...(route.operation.versioned && { current: etagOf(current) ?? "" }) };
  return new Refusal(refusal.problem, { versions, current: current as Record<string, unknown> });
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return wasOvertaken(error) ? new Refusal(problems.changed) : undefined;
}
