// A process that starts a server in the home given as argument, says its port and waits to be killed.
import { startPostgres } from "../src/index.ts";

const server = await startPostgres({ home: process.argv[2] ?? "", durable: false });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
console.log(server.port);
setInterval(() => undefined, 1000);
