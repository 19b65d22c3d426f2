import type { Server } from "node:http";
import { type EventService, problems } from "@tsunagi/contracts";
import { type Em, type Orm, openOrm, openSealer, rows, type Sealer } from "@tsunagi/database";
import { type Doorbell, deliver } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { demanded } from "./environment.ts";
import type { Measures } from "./measures.ts";
import { isOwnOrigin } from "./origin.ts";
import type { Place } from "./serve.ts";
import type { Door, Service } from "./service.ts";

/** A service with its connections. */
export interface Opened {
  readonly service: Service;
  readonly requests: Orm;
  readonly apart: Orm;
  readonly jobs: Orm;
  readonly sealer: Sealer | undefined;
}

const REQUEST_POOL = 8;
/** For what a request does apart from its own transaction: waiting for a second place in one pool, all would wait. */
const APART_POOL = 2;
/** More than a doorbell has workers: the relay still gets a connection while all of them are busy. */
const JOB_POOL = 6;

export async function openService(service: Service, place: Place): Promise<Opened> {
  const { name, entities } = service;
  const sealer = service.seals ? await openSealer(sealingKeyOf(place)) : undefined;
  const [requests, apart, jobs] = await Promise.all([
    openOrm(name, place.url({ service: name, job: false }), entities, REQUEST_POOL),
    openOrm(name, place.url({ service: name, job: false }), [], APART_POOL),
    openOrm(name, place.url({ service: name, job: true }), entities, JOB_POOL),
  ]);
  return { service, requests, apart, jobs, sealer };
}

/** Without it nothing could be sealed, and what is sealed could not be opened: better not to begin. */
const sealingKeyOf = ({ sealingKey }: Place): string =>
  sealingKey ?? demanded({}, "SEALING_KEY", "支援会議の内容を封じる鍵です（32文字以上）。");

export async function closeAll(opened: readonly Opened[]): Promise<void> {
  const mappers = opened.flatMap(({ requests, apart, jobs }) => [requests, apart, jobs]);
  await Promise.all(mappers.map((orm) => orm.close(true)));
}

export async function openDoors(
  opened: readonly Opened[],
  server: Server,
  place: Place,
  onError: (error: Error) => unknown,
): Promise<Door[]> {
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

/** Each service answers its bell; what it says after the commit goes through every door of this process. */
export async function answerAll(
  opened: readonly Opened[],
  doorbell: Doorbell,
  doors: readonly Door[],
  { now, measures }: { now: (() => Date | undefined) | undefined; measures: Measures },
): Promise<void> {
  for (const { service, jobs } of opened) {
    if (Object.keys(service.subscribers).length === 0) continue;
    await doorbell.answer(service.name, ({ service: from, aggregateId }) =>
      measures.hearing({ service: service.name, from }, async () => {
        const heard = await deliver(jobs, service.name, service.subscribers, from as EventService, aggregateId, now);
        for (const door of doors) door.after(heard);
      }),
    );
  }
}

/** @throws Refusal `unavailable` naming the services whose database does not answer */
export async function healthOf(opened: readonly Opened[]): Promise<Record<string, "ok">> {
  const answers = await Promise.allSettled(opened.map(({ requests }) => rows(requests.em.fork() as Em, "select 1")));
  const silent = opened.filter((_, index) => answers[index]?.status === "rejected").map(({ service }) => service.name);
  if (silent.length > 0) throw new Refusal(problems.unavailable, { detail: `答えないサービス: ${silent.join("、")}` });
  return Object.fromEntries(opened.map(({ service }) => [service.name, "ok" as const]));
}

interface Backlog {
  readonly waiting: string;
  readonly oldest_seconds: number | null;
}

/** What has been said and not been heard yet, of every service: how many, and the age of the oldest in seconds. */
export async function backlogOf([first]: readonly Opened[]): Promise<{ waiting: number; oldest: number }> {
  if (!first) return { waiting: 0, oldest: 0 };
  const [row] = await rows<Backlog>(first.jobs.em.fork() as Em, "select * from ledger.backlog()");
  return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest_seconds ?? 0 };
}
