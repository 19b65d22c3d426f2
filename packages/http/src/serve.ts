import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type EventService, problems } from "@tsunagi/contracts";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import {
  type AfterCommit,
  type Doorbell,
  type DoorbellPlace,
  deliver,
  openDoorbell,
  startRelay,
} from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import pino, { type Logger } from "pino";
import { buildApp } from "./app.ts";
import { type Outside, type Sweeper, startJobs } from "./jobs.ts";
import { isOwnOrigin } from "./origin.ts";
import { traceOf } from "./refusals.ts";
import type { Door, Service, Site } from "./service.ts";

/** Where the services run: the only thing that differs between one process and many. */
export interface Place {
  readonly port: number;
  readonly host?: string;
  /** Connection of a role. */
  readonly url: (role: { service: EventService; job: boolean }) => string;
  readonly doorbell: DoorbellPlace;
  readonly redisUrl?: string;
  /** Where people reach the product, as it stands in mails; absent: where it listens. */
  readonly origin?: string;
  /** The mail server (smtp://…) and the sender of the mails; absent: no mail leaves, and the product says so. */
  readonly mail?: Outside["mail"];
  readonly site?: Site;
  /** TLS stands in front: cookies are Secure and bound to the host. */
  readonly secure?: boolean;
  readonly now?: () => Date;
  readonly log?: Logger;
}

export interface Running {
  readonly port: number;
  readonly url: string;
  /** Runs every repeating sweep once, now. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

const REQUEST_POOL = 8;
/** For what a request does apart from its own transaction: waiting for a second place in one pool, all would wait. */
const APART_POOL = 2;
const DRAIN_MS = 3_000;
/** More than a doorbell has workers: the relay still gets a connection while all of them are busy. */
const JOB_POOL = 6;

/** Serves any of the services on one port, with their relay and their subscribers. */
export async function serve(services: readonly Service[], place: Place): Promise<Running> {
  const log = place.log ?? pino({ level: process.env.LOG_LEVEL ?? "warn" });
  const now = place.now ?? (() => new Date());
  let stopping = false;
  // Connections that the database closes while we stop are no news.
  const onError = (error: Error) => stopping || log.warn(traceOf(error), "in the background");
  const opened = await Promise.all(services.map((service) => openService(service, place)));
  const doorbell = openDoorbell(place.doorbell, onError);
  const app = buildApp({
    benches: opened.map(({ service, requests, apart }) => ({ service, orm: requests, apart, now })),
    log,
    secure: place.secure ?? false,
    isHealthy: () => healthOf(opened),
    site: place.site,
  });
  const server = createServer(app);
  const doors = await openDoors(opened, server, place, onError);
  await answerAll(opened, doorbell, doors, now);
  const relay = await startRelay({
    services: opened.map(({ service, jobs }) => ({ name: service.name, orm: jobs })),
    doorbell,
    listenUrl: place.url({ service: (services[0] as Service).name, job: true }),
    onError,
  });
  let sweepers: readonly Sweeper[] = [];
  const sweep = async () => void (await Promise.all(sweepers.map((sweeper) => sweeper.sweep())));
  async function stop(): Promise<void> {
    stopping = true;
    for (const door of doors) door.sendAway();
    await drain(server);
    await Promise.all(doors.map((door) => door.close()));
    await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
    await relay.stop();
    await doorbell.close();
    const mappers = opened.flatMap(({ requests, apart, jobs }) => [requests, apart, jobs]);
    await Promise.all(mappers.map((orm) => orm.close(true)));
  }

  try {
    const port = await listen(server, place);
    const url = `http://${place.host ?? "127.0.0.1"}:${port}`;
    const outside: Outside = { origin: place.origin ?? url, mail: place.mail };
    const after = (committed: AfterCommit) => {
      for (const door of doors) door.after(committed);
    };
    sweepers = opened.map(({ service, jobs }) =>
      startJobs(service.jobs ?? [], { service: service.name, orm: jobs, now, outside, after, onError }),
    );
    return { port, url, sweep, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Opened {
  readonly service: Service;
  readonly requests: Orm;
  readonly apart: Orm;
  readonly jobs: Orm;
}

async function openService(service: Service, place: Place): Promise<Opened> {
  const { name, entities } = service;
  const [requests, apart, jobs] = await Promise.all([
    openOrm(name, place.url({ service: name, job: false }), entities, REQUEST_POOL),
    openOrm(name, place.url({ service: name, job: false }), [], APART_POOL),
    openOrm(name, place.url({ service: name, job: true }), entities, JOB_POOL),
  ]);
  return { service, requests, apart, jobs };
}

async function openDoors(opened: readonly Opened[], server: Server, place: Place, onError: (error: Error) => unknown) {
  const doors: Door[] = [];
  for (const { service, requests } of opened) {
    if (!service.door) continue;
    const secure = place.secure ?? false;
    doors.push(
      await service.door({ server, orm: requests, secure, origin: isOwnOrigin, redisUrl: place.redisUrl, onError }),
    );
  }
  return doors;
}

async function answerAll(opened: readonly Opened[], doorbell: Doorbell, doors: readonly Door[], now: () => Date) {
  for (const { service, jobs } of opened) {
    if (Object.keys(service.subscribers).length === 0) continue;
    await doorbell.answer(service.name, async ({ service: from, aggregateId }) => {
      const committed = await deliver(jobs, service.name, service.subscribers, from as EventService, aggregateId, now);
      for (const door of doors) door.after(committed);
    });
  }
}

async function healthOf(opened: readonly Opened[]): Promise<Record<string, "ok">> {
  const answers = await Promise.allSettled(opened.map(({ requests }) => rows(requests.em.fork() as Em, "select 1")));
  const silent = opened.filter((_, index) => answers[index]?.status === "rejected").map(({ service }) => service.name);
  if (silent.length > 0) throw new Refusal(problems.unavailable, { detail: `答えないサービス: ${silent.join("、")}` });
  return Object.fromEntries(opened.map(({ service }) => [service.name, "ok" as const]));
}

/** Takes no new request, lets the running ones finish for a moment, then closes what is still open. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
}

function listen(server: Server, place: Place): Promise<number> {
  return new Promise((ok, bad) => {
    server.once("error", bad);
    server.listen(place.port, place.host ?? "127.0.0.1", () => ok((server.address() as AddressInfo).port));
  });
}
