import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What a process counts of its own work, for Prometheus. Labels are names of the contract: never an id, never a person. */
export interface Measures {
  readonly registry: Registry;
  request(of: { operation: string; status: number; seconds: number }): void;
  hearing<T>(of: { service: string; from: string }, work: () => Promise<T>): Promise<T>;
  sweeping<T>(of: { service: string; job: string }, work: () => Promise<T>): Promise<T>;
  /** Asked when somebody collects, not before. */
  gauge(name: string, help: string, value: () => number | Promise<number>): void;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Opens the counters of what is served together.
 * @param ofProcess also those of Node itself (memory, event loop): there is one of these to a process
 */
export function openMeasures(ofProcess: boolean): Measures {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "tsunagi_request_seconds",
    help: "Answers by operation of the contract and status",
    labelNames: ["operation", "status"],
    buckets: SECONDS,
    registers,
  });
  const work = (name: string, help: string, labelNames: string[]) => ({
    took: new Histogram({ name: `${name}_seconds`, help, labelNames, buckets: SECONDS, registers }),
    failed: new Counter({ name: `${name}_failures_total`, help: `${help}, that failed`, labelNames, registers }),
  });
  const hearings = work("tsunagi_hearing", "Answered rings of the doorbell", ["service", "from"]);
  const sweeps = work("tsunagi_sweep", "Repeating sweeps", ["service", "job"]);
  return {
    registry,
    request: ({ operation, status, seconds }) => requests.observe({ operation, status }, seconds),
    hearing: (of, done) => timed(hearings, of, done),
    sweeping: (of, done) => timed(sweeps, of, done),
    gauge(name, help, value) {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          this.set(await value());
        },
      });
    },
  };
}

async function timed<T>(
  { took, failed }: { took: Histogram; failed: Counter },
  of: Record<string, string>,
  done: () => Promise<T>,
): Promise<T> {
  const stop = took.startTimer(of);
  try {
    return await done();
  } catch (error) {
    failed.inc(of);
    throw error;
  } finally {
    stop();
  }
}
