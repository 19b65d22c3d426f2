import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Express, Router } from "express";
import pino from "pino";
import { buildApp } from "./app.ts";
import { drain, listen } from "./listen.ts";
import { openMeasures } from "./measures.ts";
import type { Place } from "./serve.ts";
import { openVitals } from "./vitals.ts";

/** Who answers behind a front door. */
export interface Behind {
  readonly answers: (api: Router) => void;
  /** What lies beside /api and is no screen. */
  readonly beside: (app: Express) => void;
  /** @throws Refusal `unavailable` naming whoever does not answer */
  readonly isHealthy: () => Promise<Record<string, "ok">>;
  /** A connection that wants to stay open (WebSocket). */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface Front {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Opens a port that answers by handing on: the same headers, numbers, refusals and screens as `serve` has, and no database. */
export async function openFront(place: Omit<Place, "url" | "doorbell">, behind: Behind): Promise<Front> {
  const { secure = false, proxies = 0, site, log = pino({ level: process.env.LOG_LEVEL ?? "warn" }) } = place;
  let stopping = false;
  const measures = openMeasures(place.vitals !== undefined);
  const isReady = async () => !stopping;
  const server = createServer(buildApp({ ...behind, log, measures, secure, proxies, site }));
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (request, socket, head) => {
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
    behind.upgrade(request, socket, head);
  });
  const vitals = place.vitals && (await openVitals(place.vitals, { measures, isReady }));
  const port = await listen(server, place);
  return {
    port,
    url: `http://${place.host ?? "127.0.0.1"}:${port}`,
    async stop() {
      stopping = true;
      for (const socket of upgraded) socket.destroy();
      await drain(server);
      await vitals?.close();
    },
  };
}
