import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const DRAIN_MS = 3_000;

/** Begins to listen. @returns the port, which the system chooses where `port` is 0 */
export function listen(server: Server, { port, host }: { port: number; host?: string | undefined }): Promise<number> {
  return new Promise((ok, bad) => {
    server.once("error", bad);
    server.listen(port, host ?? "127.0.0.1", () => ok((server.address() as AddressInfo).port));
  });
}

/** Takes no new request, lets the running ones finish for a moment, then closes what is still open. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
}
