import { openApiDocument, operationOf } from "@tsunagi/contracts";
import express, { type Request, type Response } from "express";
import type { Bench } from "./asked.ts";
import { cookiesOf } from "./cookies.ts";
import { run } from "./pipeline.ts";
import type { Route } from "./route.ts";

const BODY_LIMIT = "256kb";
/** A file of 5 MB in base64, and the form around it. */
const FILE_LIMIT = "8mb";

export interface ApiOptions {
  readonly benches: readonly Bench[];
  readonly secure: boolean;
}

/** Answers the operations of the given services. */
export const addServices =
  ({ benches, secure }: ApiOptions) =>
  (api: express.Router): void => {
    for (const bench of benches) {
      for (const route of bench.service.routes) addRoute(api, bench, route, secure);
    }
  };

/** What belongs to no service: the contract, and whether everything answers. */
export function addKernelRoutes(api: express.Router, isHealthy: () => Promise<Record<string, "ok">>): void {
  api.get(operationOf("getContract").path, (_req, res) => void res.json(openApiDocument()));
  api.get(operationOf("getHealth").path, async (_req, res) => {
    res.json({ status: "ok", services: await isHealthy() });
  });
}

function addRoute(api: express.Router, bench: Bench, route: Route, secure: boolean): void {
  const { operation } = route;
  const parse = express.json({ limit: operation.large ? FILE_LIMIT : BODY_LIMIT });
  api[operation.method](operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), parse, async (req: Request, res: Response) => {
    res.locals.operation = operation.operationId;
    const cookies = cookiesOf(req, res, secure);
    const answered = await run(bench, route, {
      requestId: res.locals.requestId,
      params: req.params,
      query: req.query,
      body: req.body,
      key: req.get("Idempotency-Key"),
      ifMatch: req.get("If-Match"),
      cookies,
      address: req.ip ?? "",
    });
    cookies.send();
    res.setHeader("Cache-Control", "no-store");
    if (answered.etag) res.setHeader("ETag", answered.etag);
    res.status(answered.status);
    if (answered.view === undefined) res.end();
    // Never shown by the browser itself: what somebody else has uploaded runs nowhere.
    else if (operation.media === "application/octet-stream")
      res
        .attachment()
        .type(operation.media)
        .send(Buffer.from(answered.view as Uint8Array));
    else if (operation.media) res.type(operation.media).send(answered.view);
    else res.json(answered.view);
  });
}
