import { type ProblemBody, type ProblemSpec, problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import type { Response } from "express";
import type { Logger } from "pino";

/** Answers with the RFC 9457 body of a refusal. Nothing of the error itself travels: only its sentence and a number. */
export function refuse(res: Response, refusal: Refusal, requestId: string): void {
  const { problem, more } = refusal;
  const body: ProblemBody = {
    type: `urn:tsunagi:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    instance: `urn:uuid:${requestId}`,
    ...more,
  };
  // Like the answers: a 412 holds the record, and a 404 may be none a moment later.
  res.setHeader("Cache-Control", "no-store");
  if (more.retryAfterSeconds) res.setHeader("Retry-After", more.retryAfterSeconds);
  res.status(problem.status).type("application/problem+json").send(JSON.stringify(body));
}

/** Any error as a refusal; what nobody expected is logged and becomes the one sentence of `broken`. */
export function asRefusal(error: unknown, log: Logger, requestId: string): Refusal {
  if (error instanceof Refusal) return error;
  const parsing = PARSING[(error as { type?: string }).type ?? ""];
  if (parsing) return new Refusal(parsing);
  log.error({ requestId, ...traceOf(error) }, "broken");
  return new Refusal(isAway(error) ? problems.unavailable : problems.broken);
}

/** The database is stopping, starting or unreachable: that passes, and says so. */
const AWAY = ["ECONNREFUSED", "ECONNRESET", "57P01", "57P02", "57P03", "53300", "08006"];
const isAway = (error: unknown): boolean => AWAY.includes((error as { code?: string }).code ?? "");

const PARSING: Readonly<Record<string, ProblemSpec>> = {
  "entity.parse.failed": problems.invalid,
  "entity.too.large": problems.tooLarge,
  "charset.unsupported": problems.invalid,
  "encoding.unsupported": problems.invalid,
};

/** What may be written down about an error. PostgreSQL's messages and details quote the values of rows: left out. */
export function traceOf(error: unknown): Record<string, unknown> {
  const { name, code, constraint, stack } = error as Error & { code?: string; constraint?: string };
  const lines = stack?.split("\n").map((line) => line.trim()) ?? [];
  const frames = lines.filter((line) => line.startsWith("at ") && !line.includes("node_modules"));
  return { name, code, constraint, frames };
}
