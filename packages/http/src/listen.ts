import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

const DRAIN_MS = 3_000;
/** Those that were upgraded are no connections of the HTTP server any more: it would wait for them for ever. */
const open = new WeakMap<Server, Set<Socket>>();

/** Begins to listen. @returns the port, which the system chooses where `port` is 0 */
export function listen(server: Server, { port, host }: { port: number; host?: string | undefined }): Promise<number> {
  const sockets = new Set<Socket>();
  open.set(server, sockets);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((ok, bad) => {
    server.once("error", bad);
    server.listen(port, host ?? "127.0.0.1", () => ok((server.address() as AddressInfo).port));
  });
}

/** Takes no new request, lets the running ones finish for a moment, then closes what is still open. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    for (const socket of open.get(server) ?? []) socket.destroy();
  }, DRAIN_MS);
  await closed;
  clearTimeout(timer);
}
