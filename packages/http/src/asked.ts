import { type Operation, problems } from "@tsunagi/contracts";
import type { Orm, Sealer } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { read } from "./invalid.ts";
import type { Cookies } from "./route.ts";
import type { Service } from "./service.ts";

/** A request as it came; it is read by the contract once it is known who asks. */
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
  /** Other connections, for what must outlive a refusal. It knows no entities. */
  readonly apart: Orm;
  /** Where the service seals. */
  readonly sealer?: Sealer | undefined;
  /** Another clock than the database's: of tests, and of a town that lives through its past. */
  readonly now?: (() => Date | undefined) | undefined;
}

/** Reads a request by its contract. */
export function readBy(operation: Operation, asked: Asked): Asked {
  return {
    ...asked,
    params: readIds(operation, asked.params),
    query: read(operation.query, asked.query),
    body: read(operation.body, asked.body),
  };
}

/** An id that is no id names nothing: 404, byte for byte like an id that is not yours to know. */
function readIds(operation: Operation, params: unknown): unknown {
  try {
    return read(operation.params, params);
  } catch {
    throw new Refusal(problems.notFound);
  }
}
