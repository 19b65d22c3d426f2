import type { EventService, MunicipalityId } from "@tsunagi/contracts";
import { databaseTime, type Em, enterAsJob, type Orm, rows } from "@tsunagi/database";
import { type AfterCommit, flush } from "@tsunagi/events";
import type { Measures } from "./measures.ts";
import { wasOvertaken } from "./overtaken.ts";

/** What a job works with: a transaction of its own for one municipality, as the service's job role. */
export interface JobContext {
  readonly em: Em;
  readonly now: Date;
  /** Does this after the commit: what must outlive a crash in between has been written by then. */
  afterwards(errand: Errand): void;
  /** Sent once the transaction has committed. */
  hint(room: string, hint: AfterCommit["hints"][number]["hint"]): void;
}

/** What lies outside of the product. */
export interface Outside {
  /** Where the product is reached from: what stands in front of a link. */
  readonly origin: string;
  /** The mail server, and whose name stands on the mails; undefined: none is set, and nothing leaves. */
  readonly mail?: { readonly url: string; readonly from: string } | undefined;
}

/** What takes somebody outside, done after the commit; it returns what is then written down, in another transaction. */
export type Errand = (outside: Outside) => Promise<(context: JobContext) => Promise<void>>;

/**
 * A repeating sweep. The truth is a column with a time, never a timer per record: what one sweep misses the next one
 * finds, and a sweep that runs twice finds nothing the second time.
 */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  /** The records that something is owed to now. */
  readonly find: (context: JobContext) => Promise<readonly string[]>;
  /** Does it for one of them, in a transaction of its own: one that cannot be helped holds up no other. */
  readonly run: (context: JobContext, id: string) => Promise<void>;
}

/** The sweeps of one service. */
export interface Sweeper {
  /** Sweeps once more, after what is running: for whoever cannot wait. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  readonly service: EventService;
  readonly orm: Orm;
  readonly now: (() => Date | undefined) | undefined;
  readonly outside: Outside;
  readonly after: (committed: AfterCommit) => void;
  readonly measures: Measures;
  readonly onError: (error: Error) => unknown;
}

/** Starts the sweeps of a service; each runs for one municipality after the other, in one process at a time. */
export function startJobs(jobs: readonly Job[], place: Place): Sweeper {
  const running = new Map<Job, Promise<unknown>>();
  const sweep = (job: Job): Promise<unknown> => {
    const done = running.get(job) ?? measured(job, place).catch(place.onError);
    running.set(job, done);
    return done.finally(() => running.delete(job));
  };
  const timers = jobs.map((job) => setInterval(() => void sweep(job), job.everyMs));
  for (const job of jobs) void sweep(job);
  return {
    async sweep() {
      await Promise.all(running.values());
      await Promise.all(jobs.map(sweep));
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}

const measured = (job: Job, place: Place): Promise<void> =>
  place.measures.sweeping({ service: place.service, job: job.name }, () => sweepAll(job, place));

async function sweepAll(job: Job, place: Place): Promise<void> {
  const municipalities = await rows<{ id: MunicipalityId }>(
    place.orm.em.fork() as Em,
    "select id from directory.published_municipality order by id",
  );
  for (const { id } of municipalities) {
    const found = (await alone(place, job, id, (context) => job.find(context))) ?? [];
    for (const record of found) await alone(place, job, id, (context) => job.run(context, record));
  }
}

/** One transaction, one process at a time: where another is at it, it is enough that one is. */
function alone<T>(
  place: Place,
  job: Job,
  municipality: MunicipalityId,
  work: (context: JobContext) => Promise<T>,
): Promise<T | undefined> {
  return within(place, municipality, async (context) => {
    const key = `${place.service}/${job.name}/${municipality}`;
    const [taken] = await rows<{ got: boolean }>(context.em, LOCK, [key]);
    return taken?.got ? work(context) : undefined;
  });
}

/** How often one that somebody came before is asked anew; then it is left to the next sweep. */
const TRIES = 3;

/**
 * One transaction in a municipality, and what follows its commit. What fails is told, and holds up nothing else; what
 * somebody else changed meanwhile is read and done again.
 */
async function within<T>(
  place: Place,
  municipality: MunicipalityId,
  work: (context: JobContext) => Promise<T>,
  tries = TRIES,
): Promise<T | undefined> {
  const hints: AfterCommit["hints"][number][] = [];
  const errands: Errand[] = [];
  try {
    const done = await (place.orm.em.fork() as Em).transactional(async (em) => {
      const context: JobContext = {
        em,
        now: place.now?.() ?? (await databaseTime(em)),
        afterwards: (errand) => void errands.push(errand),
        hint: (room, hint) => void hints.push({ room, hint }),
      };
      await enterAsJob(em, municipality);
      const result = await work(context);
      await flush(em, place.service, context.now);
      return result;
    });
    place.after({ hints, kicks: [] });
    // What an errand brings back is written down whoever else is at it now: it has been done.
    for (const errand of errands) await within(place, municipality, await errand(place.outside));
    return done;
  } catch (error) {
    if (tries > 1 && wasOvertaken(error)) return within(place, municipality, work, tries - 1);
    place.onError(error as Error);
    return undefined;
  }
}

const LOCK = "select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got";
