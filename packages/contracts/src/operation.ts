import type { z } from "zod";
import type { ProblemSpec } from "./problem.ts";

/** Who may call: nobody needs to sign in, anybody signed in, or whoever may do `verb` to `subject`. */
export type Authz = "public" | "session" | { readonly verb: string; readonly subject: string };

/**
 * One operation of the API: the single source of the route, the checks, the document and the client's types.
 * `path` is below /api and starts with the noun. A POST creates and therefore needs an Idempotency-Key unless
 * `repeatable` says that doing it twice is harmless (a search, or a look that others may see). `changes` demands If-Match (428, 412).
 */
export interface Operation {
  readonly operationId: string;
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: `/${string}`;
  readonly summary: string;
  readonly authz: Authz;
  /** `resident`: the answer may hold somebody's personal data, so every view is on record. */
  readonly touches: "resident" | "nobody";
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly status: 200 | 201 | 204;
  readonly response?: z.ZodType;
  /** What the answer is written in, where it is no JSON: `response` is then a text. */
  readonly media?: "text/calendar" | "application/octet-stream";
  /** The body holds a file: more may come in than a form ever has. */
  readonly large?: true;
  readonly repeatable?: true;
  readonly changes?: true;
  /** The answer has a version: it travels as an ETag. */
  readonly versioned?: true;
  readonly problems?: readonly ProblemSpec[];
}

/** Where the API lives on the one origin. */
export const API_ROOT = "/api";

/** Declares an operation; keeps its literal types for `command` and `query`. */
export const operation = <const O extends Operation>(spec: O): O => spec;

/** A POST that must carry an Idempotency-Key. */
export const needsKey = (op: Operation): boolean => op.method === "post" && !op.repeatable;

/** The noun that decides which service answers. */
export const nounOf = (op: Operation): string => op.path.split("/")[1] as string;
