import type { IncidentId } from "@tsunagi/contracts";
import type { Job } from "@tsunagi/http";
import { Incident } from "./incident.ts";

const BATCH = 100;

const late = (now: Date) => ({
  overdueAt: null,
  $or: [
    { status: "opened" as const, promptDueAt: { $lte: now } },
    { status: "reported" as const, finalDueAt: { $lte: now } },
  ],
});

/** 速報 and 確報 have clocks of their own. */
export const watchIncidents: Job = {
  name: "watch-incidents",
  everyMs: 60_000,
  async find({ em, now }) {
    const found = await em.find(Incident, late(now), { fields: ["id"], orderBy: { promptDueAt: "asc" }, limit: BATCH });
    return found.map(({ id }) => id);
  },
  async run({ em, now }, id) {
    const incident = await em.findOne(Incident, { id: id as IncidentId, ...late(now) });
    incident?.overdue(now);
  },
};
