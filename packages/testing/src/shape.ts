import { fileURLToPath, pathToFileURL } from "node:url";
import { type Front, type Place, type Running, type Service, serve } from "@tsunagi/http";

/**
 * The same services in the other shape: each on a port of its own with a Redis between them, behind the front door. Only
 * that they share a clock, and can be swept at once, is left of one process.
 * @param redisUrl a Redis database that nobody else uses
 */
export async function serveApart(services: readonly Service[], place: Place, redisUrl: string): Promise<Running> {
  const { site, log, ...rest } = place;
  const logged = log && { log };
  // The front door is opened first: its address stands in mails.
  const addresses = new Map<string, readonly string[]>();
  const openFrontDoor = await loadFrontDoor();
  const front = await openFrontDoor({ port: 0, ...(site && { site }), ...logged }, addresses);
  const behind: Running[] = [];
  for (const service of services) {
    const running = await serve([service], {
      ...rest,
      ...logged,
      origin: front.url,
      proxies: 1,
      doorbell: { kind: "redis", url: redisUrl },
      redisUrl,
    });
    behind.push(running);
    addresses.set(service.name, [running.url]);
  }
  return {
    port: front.port,
    url: front.url,
    sweep: async () => void (await Promise.all(behind.map((running) => running.sweep()))),
    async stop() {
      await front.stop();
      await Promise.all(behind.map((running) => running.stop()));
    },
  };
}

type OpenFrontDoor = (
  place: Omit<Place, "url" | "doorbell">,
  services: ReadonlyMap<string, readonly string[]>,
) => Promise<Front>;

/** The kernel does not know the services. */
async function loadFrontDoor(): Promise<OpenFrontDoor> {
  const file = fileURLToPath(new URL("../../../services/web/front-door/front-door.ts", import.meta.url));
  return ((await import(pathToFileURL(file).href)) as { openFrontDoor: OpenFrontDoor }).openFrontDoor;
}
