import { needsKey, type Operation, type OperationId, type OperationOf, operationOf } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { z } from "zod";

type In<S> = S extends z.ZodType ? z.infer<S> : undefined;
type Out<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler is given: everything is an argument, nothing is ambient (docs/STYLE.md 13). */
export interface Context<O extends Operation = Operation> {
  readonly actor: Actor;
  readonly em: Em;
  readonly now: Date;
  readonly requestId: string;
  readonly params: In<O["params"]>;
  readonly query: In<O["query"]>;
  readonly body: In<O["body"]>;
  /** Writes the changed rows and their facts. Call it before showing, so that the answer has the new version. */
  readonly flush: () => Promise<void>;
  /** Part of the get: refuses with 412 when somebody else changed the record first. Demanded where If-Match is. */
  readonly unchanged: <T extends { version: number }>(record: T) => T;
  /** On what the caller's sight rests: goes on record beside what they were shown. Codes and ids only. */
  readonly upon: (grounds: readonly string[]) => void;
  /** A transaction of its own in hand-written SQL, whose effect outlives a refusal (the counter of failed sign-ins). */
  readonly apart: <T>(work: (em: Em) => Promise<T>) => Promise<T>;
  /** Opens compartments; a service that says it `seals` has one. */
  readonly sealer: Sealer;
  readonly cookies: Cookies;
  /** Who calls, as far as a network address tells; for the growing delay only. */
  readonly address: string;
}

/** The session cookie of the answer, and the one of somebody without an account, which opens one item of a conference. */
export interface Cookies {
  readonly token: string | undefined;
  set(token: string, until: Date): void;
  clear(): void;
  readonly guest: string | undefined;
  setGuest(token: string, until: Date): void;
}

/** Renders again what an earlier, identical POST made: under the rule of now, not of then. */
export type Again<O extends Operation> = (context: Context<O>, subjectId: string) => Promise<Out<O["response"]>>;

export interface Route {
  readonly operation: Operation;
  readonly handle: (context: never) => Promise<unknown>;
  readonly again?: (context: never, subjectId: string) => Promise<unknown>;
}

type Answer<Id extends OperationId> = Promise<
  OperationOf<Id> extends { response: infer Schema } ? Out<Schema> : undefined
>;
type Needs<Id extends OperationId> =
  OperationOf<Id> extends { method: "post" }
    ? OperationOf<Id> extends { repeatable: true }
      ? []
      : [again: Again<OperationOf<Id>>]
    : OperationOf<Id> extends { changes: true }
      ? [again: Again<OperationOf<Id>>]
      : [];

/**
 * A deed. Five moves in this order: get, may, do, flush, show (docs/STYLE.md 3).
 * @param again how the answer is rendered when the same key comes a second time, and how a 412 shows what holds now
 */
export function command<Id extends OperationId>(
  id: Id,
  handle: (context: Context<OperationOf<Id>>) => Answer<Id>,
  ...[again]: Needs<Id>
): Route {
  const operation = operationOf(id) as Operation;
  if (needsKey(operation) && !again) throw new Error(`${id} must say how its answer is rendered again`);
  return { operation, handle, ...(again && { again: again as Route["again"] & {} }) };
}

/** A question. It changes nothing. */
export function query<Id extends OperationId>(
  id: Id,
  handle: (context: Context<OperationOf<Id>>) => Answer<Id>,
): Route {
  return { operation: operationOf(id) as Operation, handle };
}
