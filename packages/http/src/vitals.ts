import { createServer } from "node:http";
import express from "express";
import { listen } from "./listen.ts";
import type { Measures } from "./measures.ts";

/** Where a process tells those who run it how it is. A port of its own: the front door never leads here. */
export interface VitalsPlace {
  readonly port: number;
  readonly host?: string | undefined;
}

export interface Vitals {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `/live`: the process answers. `/ready`: it can work, and is not about to stop; 503 otherwise. `/metrics`: Prometheus.
 */
export async function openVitals(
  place: VitalsPlace,
  { measures, isReady }: { measures: Measures; isReady: () => Promise<boolean> },
): Promise<Vitals> {
  const app = express();
  app.disable("x-powered-by");
  app.get("/live", (_req, res) => void res.type("text").send("live\n"));
  app.get("/ready", async (_req, res) => {
    const ready = await isReady().catch(() => false);
    res
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  app.get("/metrics", async (_req, res) => {
    res.type(measures.registry.contentType).send(await measures.registry.metrics());
  });
  const server = createServer(app);
  const port = await listen(server, place);
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
