import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { API_ROOT, problems } from "@tsunagi/contracts";
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
import { addKernelRoutes } from "./api.ts";
import type { Measures } from "./measures.ts";
import { isOwnOrigin } from "./origin.ts";
import { asRefusal, refuse } from "./refusals.ts";
import type { Site } from "./service.ts";

export interface AppOptions {
  /** Adds what answers below /api. */
  readonly answers: (api: express.Router) => void;
  /** What lies beside /api and is no screen. */
  readonly beside?: (app: Express) => void;
  readonly isHealthy: () => Promise<Record<string, "ok">>;
  readonly log: Logger;
  readonly measures: Measures;
  readonly secure: boolean;
  /** How many proxies of our own stand in front: each has written into X-Forwarded-For whom it heard. */
  readonly proxies: number;
  readonly site?: Site | undefined;
}

/** An API and the web app beside it as one Express application, with what every answer shares. */
export function buildApp(options: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", options.proxies);
  app.set("query parser", "simple");
  // An ETag is a version of a record. Express would put the hash of the body there, of refusals too.
  app.set("etag", false);
  app.use(securityHeaders(options.secure), named(options));
  const api = express.Router();
  api.use(ownOriginOnly);
  addKernelRoutes(api, options.isHealthy);
  options.answers(api);
  api.use((_req, _res, next) => next(new Refusal(problems.notFound)));
  app.use(API_ROOT, api);
  options.beside?.(app);
  if (options.site) addSite(app, options.site);
  app.use(lastResort(options.log));
  return app;
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
  ({ log, measures }: AppOptions): RequestHandler =>
  (_req: Request, res: Response, next) => {
    const started = performance.now();
    res.locals.requestId = randomUUID();
    // The name of an operation, not of a request: ids stay out of the log.
    res.on("finish", () => {
      const ms = Math.round(performance.now() - started);
      const { requestId, operation } = res.locals;
      log.info({ requestId, operation, status: res.statusCode, ms });
      if (operation) measures.request({ operation, status: res.statusCode, seconds: ms / 1_000 });
    });
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
