import type { Hint } from "@tsunagi/contracts";
import type { Socket } from "socket.io-client";
import { lineLost, reachable } from "../api/connection.ts";
import { refreshFor } from "../api/keys.ts";
import { meQuery } from "../api/me.ts";
import { queryClient } from "../api/query-client.ts";
import { createStore } from "../store.ts";
import { coalesce } from "./coalesce.ts";
import { tellHints } from "./hints.ts";

/** Whether changes arrive by themselves; without it the screen asks every 15 seconds. */
export const live = createStore<"connecting" | "on" | "off">("connecting");

const POLL = 15_000;
const COMES_BACK_AFTER = 3_000;

/** Opens the one socket of this tab. Hints say where to look again and nothing else. Returns how to close it. */
export function goLive(): () => void {
  let socket: Socket | undefined;
  let closed = false;
  const refresh = coalesce<Hint>(100, (hints) => {
    void refreshFor(hints);
    tellHints(hints);
  });
  const poll = setInterval(() => {
    if (live.get() !== "on" || !reachable.get()) void queryClient.invalidateQueries();
  }, POLL);

  const lost = () => {
    live.set("off");
    // Put out by the server, not by the network: the library would not come back. The session may have ended as well.
    if (closed || socket?.active) return;
    void queryClient.invalidateQueries(meQuery());
    setTimeout(() => !closed && socket?.connect(), COMES_BACK_AFTER);
  };

  // Sooner than any request finds out: the cable is out, or in again.
  const watch = new AbortController();
  addEventListener("offline", lineLost, watch);
  addEventListener("online", () => void queryClient.invalidateQueries(), watch);

  // Not in the first bundle: the page is readable before it is live.
  void import("socket.io-client").then(({ io }) => {
    if (closed) return;
    socket = io({ path: "/socket", reconnectionDelayMax: 5_000 });
    let before = false;
    socket.on("connect", () => {
      live.set("on");
      // What happened while the line was down sent no hint to this tab.
      if (before) void queryClient.invalidateQueries();
      before = true;
    });
    socket.on("disconnect", lost);
    socket.on("connect_error", lost);
    socket.on("hint", refresh);
  });

  return () => {
    closed = true;
    watch.abort();
    clearInterval(poll);
    socket?.disconnect();
    live.set("connecting");
  };
}
