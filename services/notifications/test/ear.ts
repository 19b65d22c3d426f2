import type { Hint } from "@tsunagi/contracts";
import type { House } from "@tsunagi/testing";
import { io, type Socket } from "socket.io-client";

/** Somebody's open socket, and everything that has come through it. */
export interface Ear {
  readonly client: Socket;
  readonly hints: Hint[];
  /** Every raw frame, from the handshake on. */
  readonly frames: string[];
  /** When it was cut off from outside; undefined while it holds. */
  readonly cutAt: () => number | undefined;
}

const open = new Set<Socket>();

/** Opens a socket as a browser with this cookie does; refuses with what the door says. */
export function listen(
  where: Pick<House, "url">,
  cookie: string | undefined,
  { headers = {}, ...options }: { headers?: Record<string, string>; transports?: string[] } = {},
): Promise<Ear> {
  const client = io(where.url, {
    path: "/socket",
    forceNew: true,
    reconnection: false,
    transports: ["websocket"],
    extraHeaders: { ...(cookie && { Cookie: cookie }), ...headers },
    ...options,
  });
  open.add(client);
  let cutAt: number | undefined;
  const ear: Ear = { client, hints: [], frames: [], cutAt: () => cutAt };
  client.io.engine.on("packet", ({ type, data }) => ear.frames.push(`${type} ${data ?? ""}`));
  client.on("hint", (hint: Hint) => ear.hints.push(hint));
  client.on("disconnect", () => {
    cutAt = performance.now();
  });
  return new Promise((hears, refused) => {
    client.once("connect", () => hears(ear));
    client.once("connect_error", (error: Error) => {
      client.disconnect();
      refused(error);
    });
  });
}

/** Closes every socket of this file. */
export function closeAll(): void {
  for (const client of open) client.disconnect();
}
