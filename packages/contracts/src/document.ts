import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { API_ROOT, needsKey, type Operation } from "./operation.ts";
import { allOperations } from "./operations.ts";
import { type ProblemSpec, problemBody, problems } from "./problem.ts";

const key = z.string().min(8).max(200).meta({ description: "操作ごとに一度だけ使う番号。再送は同じ答えになる。" });
const version = z.string().max(50).meta({ description: "変更しようとしている版（取得時の ETag）。" });

/** The OpenAPI 3.1 document of everything served under /api. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const op of allOperations) {
    const path = `${API_ROOT}${op.path}` as const;
    paths[path] = { ...paths[path], [op.method]: describe(op) };
  }
  return createDocument({
    openapi: "3.1.1",
    info: { title: "つなぎ API", version: "1.0.0", description: "重層的支援体制整備事業の機関をつなぐ。" },
    paths,
  });
}

/** Every refusal that an operation may answer with, the ones of the pipeline included. */
export function problemsOf(op: Operation): ProblemSpec[] {
  const own = [...(op.problems ?? []), problems.broken, problems.unavailable];
  if (op.params || op.query || op.body) own.push(problems.invalid);
  if (op.method !== "get") own.push(problems.foreignOrigin, problems.tooLarge);
  if (op.authz !== "public") own.push(problems.signedOut);
  if (typeof op.authz === "object") own.push(problems.forbidden, problems.notFound);
  if (needsKey(op)) own.push(problems.keyMissing, problems.keyReused);
  if (op.changes) own.push(problems.versionMissing, problems.changed);
  return [...new Map(own.map((p) => [p.code, p])).values()];
}

function describe(op: Operation): ZodOpenApiOperationObject {
  const header: Record<string, z.ZodType> = {};
  if (needsKey(op)) header["Idempotency-Key"] = key;
  if (op.changes) header["If-Match"] = version;
  return {
    operationId: op.operationId,
    summary: op.summary,
    "x-authz": typeof op.authz === "string" ? op.authz : `${op.authz.verb} ${op.authz.subject}`,
    requestParams: {
      ...(op.params && { path: op.params }),
      ...(op.query && { query: op.query }),
      ...(Object.keys(header).length > 0 && { header: z.object(header) }),
    },
    ...(op.body && { requestBody: { required: true, content: { "application/json": { schema: op.body } } } }),
    responses: { [op.status]: success(op), ...refusals(op) },
  } as ZodOpenApiOperationObject;
}

function success(op: Operation) {
  if (!op.response) return { description: "済みました。" };
  return {
    description: op.summary,
    ...(op.versioned && { headers: z.object({ ETag: z.string().meta({ description: "この版" }) }) }),
    content: { [op.media ?? "application/json"]: { schema: op.response } },
  };
}

function refusals(op: Operation) {
  const byStatus = Map.groupBy(problemsOf(op), (p) => p.status);
  return Object.fromEntries(
    [...byStatus].map(([status, specs]) => [
      status,
      {
        description: specs.map((p) => `${p.code}: ${p.title}`).join(" / "),
        content: { "application/problem+json": { schema: problemBody } },
      },
    ]),
  );
}
