import type { Hint } from "@tsunagi/contracts";
import type { House, Person } from "@tsunagi/testing";
import { io } from "socket.io-client";

/** What somebody hears at their open window. */
export interface Ear {
  readonly hints: Hint[];
  readonly close: () => void;
}

export async function listen({ url }: House, who: Person): Promise<Ear> {
  const client = io(url, {
    path: "/socket",
    forceNew: true,
    reconnection: false,
    transports: ["websocket"],
    extraHeaders: { Cookie: await who.cookie() },
  });
  const hints: Hint[] = [];
  client.on("hint", (hint: Hint) => hints.push(hint));
  return new Promise((hears, refused) => {
    client.once("connect", () => hears({ hints, close: () => client.disconnect() }));
    client.once("connect_error", refused);
  });
}
