import { randomInt, randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DOORBELL_ROLE, jobRole, serviceRole } from "@tsunagi/database";
import type { DoorbellPlace } from "@tsunagi/events";
import { type Place, type Running, type Service, serve } from "@tsunagi/http";
import { ensureDatabase, ensureRoles, type RolePasswords } from "@tsunagi/postgres";
import pg from "pg";
import { Person } from "./person.ts";
import { serveApart } from "./shape.ts";
import { TEMPLATE, TEST_SEED } from "./template.ts";
import type { TownMember } from "./town/index.ts";

/** The product at work in a database of its own: what one test file lives in. */
export interface House {
  readonly url: string;
  readonly services: readonly Service[];
  readonly roles: RolePasswords;
  readonly database: string;
  /** The superuser, for looking behind the front door: what lies in the tables, and what the walls let through. */
  readonly behind: pg.Client;
  /** Connection of a role, as the running services have it. */
  readonly urlOf: Place["url"];
  /** Somebody at work, always with the same session. */
  as(member: TownMember): Person;
  /** A further session of the same person. */
  asAgain(member: TownMember): Person;
  /** Tells the served town what time it is; undefined: the time that it really is. */
  setClock(at: Date | undefined): void;
  /** Runs the repeating sweeps at once, at the time that the clock shows. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a house: a copy of the migrated, settled town, served as the product serves it.
 * @param doorbell the PostgreSQL of the house itself unless a test brings another one
 * @param log where the product writes its log; for a test that reads it
 * @param mail the mail server; without one the town has none
 * @param redisUrl the services apart, with this Redis between them: one that nobody else uses
 */
export async function openHouse({
  doorbell,
  log,
  mail,
  redisUrl = ownRedis(),
}: {
  doorbell?: DoorbellPlace;
  log?: Place["log"];
  mail?: Place["mail"];
  redisUrl?: string | undefined;
} = {}): Promise<House> {
  const superUrl = process.env.TEST_PG_URL;
  if (!superUrl) throw new Error("the tests are started with npm test, which brings PostgreSQL");
  const database = `house_${randomUUID().replaceAll("-", "")}`;
  await copyTemplate(superUrl, database);
  const services = await loadServices();
  const roles = await ensureRoles(
    superUrl,
    services.map(({ name }) => name),
    TEST_SEED,
  );
  const urlOf: Place["url"] = ({ service, job }) => roles.url(job ? jobRole(service) : serviceRole(service), database);
  let clock: Date | undefined;
  const place: Place = {
    port: 0,
    url: urlOf,
    doorbell: doorbell ?? { kind: "postgres", url: roles.url(DOORBELL_ROLE, database) },
    sealingKey: "a-sealing-key-for-tests-and-nothing-else",
    now: () => clock,
    ...(log && { log }),
    ...(mail && { mail }),
    ...(process.env.TEST_SITE && { site: { folder: process.env.TEST_SITE } }),
  };
  const isApart = redisUrl !== undefined && doorbell === undefined;
  const running: Running = await (isApart ? serveApart(services, place, redisUrl) : serve(services, place));
  const behind = new pg.Client({ connectionString: databaseUrl(superUrl, database) });
  await behind.connect();
  const people = new Map<string, Person>();
  return {
    url: running.url,
    services,
    roles,
    database,
    behind,
    urlOf,
    as(member) {
      const known = people.get(member.login) ?? new Person(running.url, member);
      people.set(member.login, known);
      return known;
    },
    asAgain: (member) => new Person(running.url, member),
    setClock(at) {
      clock = at;
    },
    sweep: () => running.sweep(),
    async close() {
      await running.stop();
      await behind.end();
    },
  };
}

/** As many databases as the Redis of `npm run stories -- --apart` has, but for the first. */
const REDIS_DATABASES = 1023;

/** Where all tests run on services apart: a database of that Redis for each house, or they answer one another's bells. */
function ownRedis(): string | undefined {
  if (!process.env.TEST_REDIS_URL) return undefined;
  const url = new URL(process.env.TEST_REDIS_URL);
  url.pathname = `/${1 + randomInt(REDIS_DATABASES)}`;
  return url.href;
}

async function copyTemplate(superUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query(`create database ${database} template ${TEMPLATE} owner tsunagi_owner strategy file_copy`);
  await client.query(`grant temporary on database ${database} to ${DOORBELL_ROLE}`);
  await client.end();
  await ensureDatabase(superUrl, database);
}

/** The kernel does not know the services; the harness takes the same array that the embedded start serves. */
async function loadServices(): Promise<readonly Service[]> {
  const file = join(fileURLToPath(new URL("../../../services/embedded/services.ts", import.meta.url)));
  return ((await import(pathToFileURL(file).href)) as { services: readonly Service[] }).services;
}

const databaseUrl = (superUrl: string, database: string) => {
  const url = new URL(superUrl);
  url.pathname = `/${database}`;
  return url.href;
};
