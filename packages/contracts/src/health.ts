import { z } from "zod";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

export const kernelOperations = [
  operation({
    operationId: "getHealth",
    method: "get",
    path: "/health",
    summary: "すべてのサービスが答えられるか",
    authz: "public",
    touches: "nobody",
    status: 200,
    response: z
      .strictObject({ status: z.literal("ok"), services: z.record(z.string(), z.literal("ok")) })
      .meta({ id: "Health" }),
    problems: [problems.unavailable],
  }),
  operation({
    operationId: "getContract",
    method: "get",
    path: "/openapi.json",
    summary: "この文書（OpenAPI 3.1）",
    authz: "public",
    touches: "nobody",
    status: 200,
    response: z.record(z.string(), z.unknown()).meta({ id: "OpenApiDocument" }),
  }),
] as const;
