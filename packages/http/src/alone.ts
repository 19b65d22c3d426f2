import pino, { type Logger } from "pino";
import { demanded, outsideOf, portsOf, SettingError } from "./environment.ts";
import { serve } from "./serve.ts";
import type { Service } from "./service.ts";

/** Something that runs until it is told to stop. */
interface Stoppable {
  stop(): Promise<void>;
}

/**
 * One service as a process of its own: what its `main.ts` calls. It is told where everything is by its environment
 * (docs/operations.md) and demands a Redis: there is no quiet fallback.
 */
export function serveAlone(service: Service): Promise<void> {
  return live(service.name, (environment, log) => {
    const url = demanded(environment, "DATABASE_URL", "このサービスの役割（tsunagi_…）の接続先です。");
    const jobUrl = demanded(environment, "DATABASE_JOB_URL", "このサービスの仕事の役割（tsunagi_…_job）の接続先です。");
    const { SEALING_KEY: sealingKey } = environment;
    const redisUrl = demanded(environment, "REDIS_URL", "呼び鈴と画面への合図に使う Redis の接続先です。");
    return serve([service], {
      ...outsideOf(environment),
      ...portsOf(environment),
      // The front door, and nobody else, stands in front of a service.
      proxies: 1,
      url: ({ job }) => (job ? jobUrl : url),
      doorbell: { kind: "redis", url: redisUrl },
      redisUrl,
      ...(sealingKey && { sealingKey }),
      log,
    });
  });
}

/**
 * Runs one process from its start to its end: opens, says that it is ready, and on SIGTERM, SIGINT or when whoever
 * spawned it is gone lets go of everything in order.
 */
export async function live(
  name: string,
  open: (environment: NodeJS.ProcessEnv, log: Logger) => Promise<Stoppable>,
): Promise<void> {
  const log = pino({ name, level: process.env.LOG_LEVEL ?? "info" });
  const asked = askedToStop();
  try {
    const running = await open(process.env, log);
    log.info("ready");
    process.send?.("ready");
    await asked;
    log.info("stopping");
    await running.stop();
    process.exit(0);
  } catch (error) {
    const { name: kind, code, message } = error as Error & { code?: string };
    // Its sentences are for whoever starts it; a database's message could quote a row.
    log.fatal({ kind, code, ...(error instanceof SettingError && { message }) }, "cannot start");
    process.exit(1);
  }
}

function askedToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => stop());
    process.once("disconnect", () => stop());
  });
}
