import { query } from "@tsunagi/http";
import { viewRoom } from "./room.view.ts";
import { enterVisit } from "./visit.ts";

export const getGuestRoom = query("getGuestRoom", async (context) =>
  viewRoom(context, await enterVisit(context, { operation: "getGuestRoom", kind: "view" })),
);
