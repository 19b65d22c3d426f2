import { nounOf, type Operation } from "@tsunagi/contracts";
import { databaseTime, type Em, enter } from "@tsunagi/database";
import { putOnRecord, type Touch } from "@tsunagi/events";
import type { Actor, Refusal } from "@tsunagi/permissions";
import type { Asked, Bench } from "./asked.ts";

/** Every change and every answer that may hold somebody's data leaves its trace before the transaction commits. */
export async function leaveTrace(
  em: Em,
  bench: Bench,
  operation: Operation,
  actor: Actor | undefined,
  seen: { subjectId: string | undefined; shown: unknown; basis: string | undefined },
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
    basis: seen.basis,
  };
  await putOnRecord(em, bench.service.name, actor.me, touch, now);
}

/** A refusal is on record in a transaction of its own: the one that was refused is rolled back. */
export async function recordRefusal(bench: Bench, operation: Operation, asked: Asked, refusal: Refusal): Promise<void> {
  if (!isWorthRecording(operation, refusal)) return;
  await (bench.orm.em.fork() as Em).transactional(async (em) => {
    const entered = asked.cookies.token ? await enter(em, asked.cookies.token) : undefined;
    const now = bench.now?.() ?? entered?.at ?? (await databaseTime(em));
    const touch: Touch = {
      operation: operation.operationId,
      kind: "refusal",
      status: refusal.problem.status,
      requestId: asked.requestId,
      subjectId: firstId(asked.params),
      reason: refusal.problem.code,
    };
    await putOnRecord(em, bench.service.name, entered?.me, touch, now);
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Bad input is not a touch; a door that stayed shut is, and so is every refusal that the operation itself promises. */
const isWorthRecording = (operation: Operation, { problem }: Refusal): boolean =>
  [403, 404, 409, 412].includes(problem.status) || (problem.status !== 400 && !!operation.problems?.includes(problem));

function kindOf(operation: Operation): Touch["kind"] {
  if (operation.method === "get" || (operation.method === "put" && operation.repeatable)) return "view";
  return operation.repeatable && nounOf(operation) !== "session" ? "search" : "change";
}

/** The record that a path aims at. */
export const firstId = (params: unknown): string | undefined =>
  Object.values((params ?? {}) as Record<string, string>).find((value) => UUID.test(value));
/** The record that an answer is about. */
export const idOf = (view: unknown): string | undefined => (view as { id?: string } | undefined)?.id;
const itemIds = (view: unknown): string[] =>
  ((view as { items?: { id: string }[] } | undefined)?.items ?? []).map((item) => item.id).sort();
