import type { EventService, MunicipalityId } from "@tsunagi/contracts";
import { type Em, enterAsJob, type Orm, rows } from "@tsunagi/database";
import { flush } from "@tsunagi/events";

/** What a job works with: a transaction of its own for one municipality, as the service's job role. */
export interface JobContext {
  readonly em: Em;
  readonly now: Date;
}

/**
 * A repeating sweep. The truth is a column with a time, never a timer per record: what one sweep misses the next one
 * finds, and a sweep that runs twice finds nothing the second time.
 */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (context: JobContext) => Promise<void>;
}

/** The sweeps of one service. */
export interface Sweeper {
  /** Sweeps once more, after what is running: for whoever cannot wait. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the sweeps of a service; each runs for one municipality after the other, in one process at a time. */
export function startJobs(
  service: EventService,
  jobs: readonly Job[],
  orm: Orm,
  now: () => Date,
  onError: (error: Error) => unknown,
): Sweeper {
  const running = new Map<Job, Promise<unknown>>();
  const sweep = (job: Job): Promise<unknown> => {
    const done = running.get(job) ?? sweepAll(service, job, orm, now).catch(onError);
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

async function sweepAll(service: EventService, job: Job, orm: Orm, now: () => Date): Promise<void> {
  const municipalities = await rows<{ id: MunicipalityId }>(
    orm.em.fork() as Em,
    "select id from directory.published_municipality order by id",
  );
  for (const { id } of municipalities) await sweepOne(service, job, orm, id, now());
}

async function sweepOne(service: EventService, job: Job, orm: Orm, id: MunicipalityId, now: Date): Promise<void> {
  await (orm.em.fork() as Em).transactional(async (em) => {
    // Another process may be at it: it is enough that one is.
    const [lock] = await rows<{ got: boolean }>(
      em,
      "select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got",
      [`${service}/${job.name}/${id}`],
    );
    if (!lock?.got) return;
    await enterAsJob(em, id);
    await job.run({ em, now });
    await flush(em, service, now);
  });
}
