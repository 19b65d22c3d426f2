import { createServer } from "node:net";

/** Throws what listening would throw, before anything else is begun: nobody waits for a town to hear that a port is taken. */
export function mustBeFree(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const server = createServer();
    server.once("error", taken);
    server.listen(port, "127.0.0.1", () => server.close(() => free()));
  });
}
