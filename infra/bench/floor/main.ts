// The floor as a process of its own: bare Express and bare Socket.IO on the database of the product. Started by the bench
// with the addresses of the two roles.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tokenIn } from "@tsunagi/http";
import pg from "pg";
import { Server } from "socket.io";
import { buildFloor } from "./app.ts";

/** As many as the product has for the requests of a service. */
const CONNECTIONS = 8;

const { FLOOR_REFERRALS, FLOOR_CASES } = process.env;
const pools = {
  referrals: new pg.Pool({ connectionString: FLOOR_REFERRALS, max: CONNECTIONS }),
  cases: new pg.Pool({ connectionString: FLOOR_CASES, max: CONNECTIONS }),
};

const io = new Server({ path: "/socket", serveClient: false });
io.use((socket, next) => {
  const enter = "select desk_id from directory.enter($1, false)";
  pools.referrals
    .query<{ desk_id: string }>(enter, [tokenIn(socket.handshake.headers.cookie, false)])
    .then(({ rows }) => void socket.join(`desk:${rows[0]?.desk_id}`))
    .then(() => next(), next);
});

const app = buildFloor(pools, ({ id, to }) => io.to(`desk:${to?.id}`).emit("hint", { topic: "referral", id }));
const server = createServer(app);
io.attach(server);
server.listen(0, "127.0.0.1", () =>
  console.log(`Floor ready: http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
process.on("SIGTERM", () => process.exit());
process.on("disconnect", () => process.exit());
