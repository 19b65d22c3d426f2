import type { Operation } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import { flush } from "@tsunagi/events";
import type { Actor } from "@tsunagi/permissions";
import type { Asked, Bench } from "./asked.ts";
import type { Context } from "./route.ts";
import { versionAsked } from "./versions.ts";

/** What the handler is given, whether it has looked at If-Match, and on what it said that its answer rests. */
export function contextOf(bench: Bench, operation: Operation, asked: Asked, em: Em, actor: Actor, now: Date) {
  let checked = false;
  let grounds: readonly string[] = [];
  const context: Context = {
    actor,
    em,
    now,
    requestId: asked.requestId,
    params: asked.params as never,
    query: asked.query as never,
    body: asked.body as never,
    sealer: bench.sealer as Sealer,
    cookies: asked.cookies,
    address: asked.address,
    flush: () => flush(em, bench.service.name, now),
    apart: (work) => (bench.apart.em.fork() as Em).transactional(work),
    upon(given) {
      grounds = given;
    },
    unchanged(record) {
      checked = true;
      if (operation.changes) versionAsked(asked.ifMatch, record);
      return record;
    },
  };
  return { context, wasChecked: () => checked, basis: () => grounds.join(" ") || undefined };
}
