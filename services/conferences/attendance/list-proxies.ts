import { query } from "@tsunagi/http";
import { getSeat } from "../seat/seat.store.ts";
import { workersAt } from "../seat/workers.ts";

/** Who can stand in: the people of the desk that has the place already, and of no other. */
export const listProxies = query("listProxies", async ({ actor, em, params, query, now }) => {
  const seat = await getSeat(em, actor, params.seatId);
  actor.must("sendProxy", seat);
  return workersAt(em, { ...query, deskId: seat.deskId }, now);
});
