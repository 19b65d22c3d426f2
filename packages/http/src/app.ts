import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { API_ROOT, openApiDocument, operationOf, problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import sirv from "sirv";
import type { Bench } from "./asked.ts";
import { cookiesOf } from "./cookies.ts";
import { isOwnOrigin } from "./origin.ts";
import { run } from "./pipeline.ts";
import { asRefusal, refuse } from "./refusals.ts";
import type { Route } from "./route.ts";
import type { Site } from "./service.ts";

export interface AppOptions {
  readonly benches: readonly Bench[];
  readonly log: Logger;
  readonly secure: boolean;
  readonly isHealthy: () => Promise<Record<string, "ok">>;
  readonly site?: Site | undefined;
}

const BODY_LIMIT = "256kb";
/** A file of 5 MB in base64, and the form around it. */
const FILE_LIMIT = "8mb";

/** The API of the given services, and the web app beside it, as one Express application. */
export function buildApp(options: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  // An ETag is a version of a record. Express would put the hash of the body there, of refusals too.
  app.set("etag", false);
  app.use(securityHeaders(options.secure), named(options.log));
  const api = express.Router();
  api.use(ownOriginOnly);
  addKernelRoutes(api, options.isHealthy);
  for (const bench of options.benches) {
    for (const route of bench.service.routes) addRoute(api, bench, route, options.secure);
  }
  api.use((_req, _res, next) => next(new Refusal(problems.notFound)));
  app.use(API_ROOT, api);
  if (options.site) addSite(app, options.site);
  app.use(lastResort(options.log));
  return app;
}

function addRoute(api: express.Router, bench: Bench, route: Route, secure: boolean): void {
  const { operation } = route;
  const parse = express.json({ limit: operation.large ? FILE_LIMIT : BODY_LIMIT });
  api[operation.method](operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), parse, async (req: Request, res: Response) => {
    const cookies = cookiesOf(req, res, secure);
    const answered = await run(bench, route, {
      requestId: requestIdOf(res),
      params: req.params,
      query: req.query,
      body: req.body,
      key: req.get("Idempotency-Key"),
      ifMatch: req.get("If-Match"),
      cookies,
      address: req.socket.remoteAddress ?? "",
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

function addKernelRoutes(api: express.Router, isHealthy: AppOptions["isHealthy"]): void {
  api.get(operationOf("getContract").path, (_req, res) => void res.json(openApiDocument()));
  api.get(operationOf("getHealth").path, async (_req, res) => {
    res.json({ status: "ok", services: await isHealthy() });
  });
}

/** In seconds. */
const YEAR = 31_536_000;

/** Assets carry their hash in the name; every other path is a place inside the app. */
function addSite(app: Express, { folder }: Site): void {
  const packed = { brotli: true, gzip: true, etag: true };
  const missing: RequestHandler = (_req, res) => void res.status(404).end();
  app.use("/assets", sirv(join(folder, "assets"), { ...packed, immutable: true, maxAge: YEAR }), missing);
  app.use(sirv(folder, { ...packed, extensions: [] }));
  app.get("/{*place}", (_req, res) => res.setHeader("Cache-Control", "no-cache").sendFile(join(folder, "index.html")));
}

const ownOriginOnly: RequestHandler = (req, _res, next) => {
  const safe = req.method === "GET" || req.method === "HEAD";
  next(safe || isOwnOrigin(req.headers) ? undefined : new Refusal(problems.foreignOrigin));
};

/** Every request has a number that a person can read out over the phone. */
const named =
  (log: Logger): RequestHandler =>
  (req: Request, res: Response, next) => {
    const started = performance.now();
    res.locals.requestId = randomUUID();
    // The path of a route, not of a request: ids stay out of the log.
    res.on("finish", () =>
      log.info({
        requestId: requestIdOf(res),
        method: req.method,
        route: req.route?.path,
        status: res.statusCode,
        ms: Math.round(performance.now() - started),
      }),
    );
    next();
  };

const requestIdOf = (res: Response): string => res.locals.requestId as string;

const lastResort =
  (log: Logger): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) next(error);
    else refuse(res, asRefusal(error, log, requestIdOf(res)), requestIdOf(res));
  };

const securityHeaders = (secure: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
      },
    },
    hsts: secure,
    referrerPolicy: { policy: "same-origin" },
  });
