import { Agent, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { API_ROOT, problems, serviceOfNoun } from "@tsunagi/contracts";
import { type Behind, type Front, openFront, type Place } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import type { NextFunction, Request, Response, Router } from "express";
import { createProxyServer, type ProxyServer } from "httpxy";
import { mergedHealth } from "./health.ts";
import { type Upstreams, upstreamsOf } from "./upstreams.ts";

/** Who holds the sockets. */
const SOCKETS = { path: "/socket", service: "notifications" };
const PATIENCE_MS = 30_000;

/**
 * The one address that people know when services run apart: the screens, the contract and the merged health are
 * answered here, every noun of the API by the service that owns it.
 * @param services the addresses of each service
 */
export function openFrontDoor(
  place: Omit<Place, "url" | "doorbell">,
  services: ReadonlyMap<string, readonly string[]>,
): Promise<Front> {
  const upstreams = upstreamsOf(services);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const proxy = createProxyServer({ agent, proxyTimeout: PATIENCE_MS });
  proxy.on("proxyReqWs", (asked, _request, socket) => asked.once("upgrade", (_answer, beyond) => tie(socket, beyond)));
  const hand = handing(proxy, upstreams);
  const behind: Behind = {
    answers: (api) => addNouns(api, hand),
    beside: (app) => void app.use(SOCKETS.path, (req, res, next) => hand(SOCKETS.service, req, res, next)),
    isHealthy: () => mergedHealth(services),
    upgrade: (request, socket, head) => upgrade(proxy, upstreams, { request, socket, head }),
  };
  return openFront(place, behind);
}

type Hand = (service: string, req: Request, res: Response, next: NextFunction) => void;

function addNouns(api: Router, hand: Hand): void {
  for (const [noun, service] of serviceOfNoun) {
    if (service === "kernel") continue;
    api.use(`/${noun}`, (req, res, next) => {
      res.locals.operation = `${service}/${noun}`;
      hand(service, req, res, next);
    });
  }
}

/** Hands a request on as it came; only whom we heard is added, and what the sender says of that is not believed. */
function handing(proxy: ProxyServer, upstreams: Upstreams): Hand {
  return (service, req, res, next) => {
    const target = upstreams.next(service, req.originalUrl.startsWith(API_ROOT) ? undefined : stickyOf(req));
    if (!target) return next(new Refusal(problems.unavailable));
    // Express has taken off where it was mounted.
    req.url = req.originalUrl;
    proxy.web(req, res, { target, headers: { "x-forwarded-for": req.ip ?? "" } }).catch(() => {
      upstreams.rest(target);
      if (res.headersSent) res.destroy();
      else next(new Refusal(problems.unavailable));
    });
  };
}

function upgrade(
  proxy: ProxyServer,
  upstreams: Upstreams,
  { request, socket, head }: { request: IncomingMessage; socket: Duplex; head: Buffer },
): void {
  const isOurs = request.url?.startsWith(SOCKETS.path) === true;
  const target = isOurs ? upstreams.next(SOCKETS.service, stickyOf(request)) : undefined;
  if (!target) return void socket.destroy();
  proxy.ws(request, socket as Socket, { target, agent: false }, head).catch(() => {
    upstreams.rest(target);
    socket.destroy();
  });
}

/** One end that is gone takes the other along: a browser that vanished would hold its socket at the service. */
function tie(here: Duplex, beyond: Duplex): void {
  here.once("close", () => beyond.destroy());
  beyond.once("close", () => here.destroy());
}

/** The several requests of one socket find the process that knows it: they carry the same cookie. */
const stickyOf = ({ headers }: IncomingMessage): string => headers.cookie ?? "";
