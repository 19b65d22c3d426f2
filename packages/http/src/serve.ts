import { createServer } from "node:http";
import type { EventService } from "@tsunagi/contracts";
import { type AfterCommit, type DoorbellPlace, openDoorbell, startRelay } from "@tsunagi/events";
import pino, { type Logger } from "pino";
import { addServices } from "./api.ts";
import { buildApp } from "./app.ts";
import { type Outside, type Sweeper, startJobs } from "./jobs.ts";
import { drain, listen } from "./listen.ts";
import { openMeasures } from "./measures.ts";
import { answerAll, backlogOf, closeAll, healthOf, type Opened, openDoors, openService } from "./opened.ts";
import { traceOf } from "./refusals.ts";
import type { Service, Site } from "./service.ts";
import { openVitals, type VitalsPlace } from "./vitals.ts";

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
  /** The secret under which the keys of compartments are kept; demanded by services that seal. Never in the database. */
  readonly sealingKey?: string;
  /** TLS stands in front: cookies are Secure and bound to the host. */
  readonly secure?: boolean;
  /** How many proxies of our own stand in front; absent: none, and what a request says of its sender is not believed. */
  readonly proxies?: number;
  /** Where those who run it ask how it is; absent: nowhere. */
  readonly vitals?: VitalsPlace;
  /** Another clock than the database's: of tests, and of a town that lives through its past. */
  readonly now?: () => Date | undefined;
  readonly log?: Logger;
}

export interface Running {
  readonly port: number;
  readonly url: string;
  /** Runs every repeating sweep once, now. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves any of the services on one port, with their relay and their subscribers. */
export async function serve(services: readonly Service[], place: Place): Promise<Running> {
  const log = place.log ?? pino({ level: process.env.LOG_LEVEL ?? "warn" });
  const { now } = place;
  let stopping = false;
  // Connections that the database closes while we stop are no news.
  const onError = (error: Error) => stopping || log.warn(traceOf(error), "in the background");
  const opened = await Promise.all(services.map((service) => openService(service, place)));
  const doorbell = openDoorbell(place.doorbell, onError);
  const measures = openMeasures(place.vitals !== undefined);
  const { secure = false, proxies = 0, site } = place;
  const benches = opened.map(({ service, requests, apart, sealer }) => ({
    service,
    orm: requests,
    apart,
    sealer,
    now,
  }));
  const isHealthy = () => healthOf(opened);
  const server = createServer(
    buildApp({ answers: addServices({ benches, secure }), isHealthy, log, measures, secure, proxies, site }),
  );
  const doors = await openDoors(opened, server, place, onError);
  await answerAll(opened, doorbell, doors, { now, measures });
  const relay = await startRelay({
    services: opened.map(({ service, jobs }) => ({ name: service.name, orm: jobs })),
    doorbell,
    listenUrl: place.url({ service: (services[0] as Service).name, job: true }),
    onError,
  });
  const vitals = place.vitals && (await openVitals(place.vitals, { measures, isReady }));
  if (vitals) countBacklog(measures, opened);
  let sweepers: readonly Sweeper[] = [];

  async function isReady(): Promise<boolean> {
    return !stopping && Object.keys(await healthOf(opened)).length === services.length;
  }

  async function stop(): Promise<void> {
    stopping = true;
    for (const door of doors) door.sendAway();
    await drain(server);
    await Promise.all(doors.map((door) => door.close()));
    await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
    await relay.stop();
    await doorbell.close();
    await closeAll(opened);
    await vitals?.close();
  }

  try {
    const port = await listen(server, place);
    const url = `http://${place.host ?? "127.0.0.1"}:${port}`;
    const outside: Outside = { origin: place.origin ?? url, mail: place.mail };
    const after = (committed: AfterCommit) => {
      for (const door of doors) door.after(committed);
    };
    sweepers = opened.map(({ service, jobs }) =>
      startJobs(service.jobs ?? [], { service: service.name, orm: jobs, now, outside, after, measures, onError }),
    );
    const sweep = async () => void (await Promise.all(sweepers.map((sweeper) => sweeper.sweep())));
    return { port, url, sweep, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What is said and not yet heard: the first figure that whoever runs it looks at. */
function countBacklog({ gauge }: ReturnType<typeof openMeasures>, opened: readonly Opened[]): void {
  gauge("tsunagi_backlog_deliveries", "Said and not yet heard, of all services", async () => {
    return (await backlogOf(opened)).waiting;
  });
  gauge("tsunagi_backlog_oldest_seconds", "Age of the oldest that is not yet heard", async () => {
    return (await backlogOf(opened)).oldest;
  });
}
