import { createAdapter } from "@socket.io/redis-streams-adapter";
import { hint as hintSchema } from "@tsunagi/contracts";
import { type Em, enter, type Orm, standingOf } from "@tsunagi/database";
import { type Door, type DoorContext, tokenIn } from "@tsunagi/http";
import { type Me, takesCasework } from "@tsunagi/permissions";
import { Redis } from "ioredis";
import { Server, type Socket } from "socket.io";
import { deskRoom, postRoom } from "./notice/rooms.ts";

const REJUDGE_MS = 10_000;

/** Nothing a client says is listened to; frames that are larger than a handshake are noise. */
const LARGEST_FRAME = 16 * 1024;

/**
 * The only Socket.IO door. Rooms are joined by the server alone, left at once when the session ends, and every socket
 * is judged again every ten seconds in case a kick was lost. Connection state recovery stays off: it delivered to
 * people whose access had been withdrawn (docs/adr/0004).
 */
export async function openDoor(context: DoorContext & { readonly rejudgeMs?: number }): Promise<Door> {
  const { server, orm, secure, origin, redisUrl, onError, rejudgeMs = REJUDGE_MS } = context;
  const redis = redisUrl ? new Redis(redisUrl, { maxRetriesPerRequest: null }) : undefined;
  redis?.on("error", onError);
  const io = new Server(server, {
    path: "/socket",
    serveClient: false,
    maxHttpBufferSize: LARGEST_FRAME,
    allowRequest: (request, decide) => decide(null, request.headers.origin === undefined || origin(request.headers)),
    ...(redis && { adapter: createAdapter(redis) }),
  });
  io.use((socket, next) => {
    const token = tokenIn(socket.handshake.headers.cookie, secure);
    judge(orm, token)
      .then((me) => next(me ? admit(socket, token as string, me) : new Error("signed-out")))
      .catch((error: Error) => {
        onError(error);
        next(new Error("unavailable"));
      });
  });
  const timer = setInterval(() => void rejudgeAll(io, orm).catch(onError), rejudgeMs);
  return {
    after({ hints, kicks }) {
      for (const sessionId of kicks) io.in(`session:${sessionId}`).disconnectSockets(true);
      for (const { room, hint } of hints) io.to(room).emit("hint", hintSchema.parse(hint));
    },
    sendAway: () => void io.disconnectSockets(true),
    async close() {
      clearInterval(timer);
      await io.close();
      await redis?.quit().catch(onError);
    },
  };
}

function judge(orm: Orm, token: string | undefined): Promise<Me | undefined> {
  if (!token) return Promise.resolve(undefined);
  return (orm.em.fork() as Em).transactional(async (em) => (await enter(em, token, { touch: false }))?.me);
}

function admit(socket: Socket, token: string, me: Me): undefined {
  socket.data = { token, as: placeOf(me) };
  void socket.join([`session:${me.sessionId}`, postRoom(me)]);
  if (takesCasework(me.role)) void socket.join(deskRoom(me.deskId));
}

/** All at once: two thousand screens, each in a transaction of its own, were six hundred statements a second. */
async function rejudgeAll(io: Server, orm: Orm): Promise<void> {
  const sockets = [...io.sockets.sockets.values()];
  const tokens = sockets.map(({ data }) => data.token as string);
  const standing = await (orm.em.fork() as Em).transactional((em) => standingOf(em, tokens));
  for (const socket of sockets) {
    const me = standing.get(socket.data.token);
    if (!me || placeOf(me) !== socket.data.as) socket.disconnect(true);
  }
}

/** What a socket's rooms were given for: when it changes, the socket ends and comes again as what it is. */
const placeOf = ({ membershipId, deskId, role }: Me): string => `${membershipId} ${deskId} ${role}`;
