import type { RecordClockId } from "@tsunagi/contracts";
import type { Job } from "@tsunagi/http";
import { recordsAskedFor } from "@tsunagi/japan";
import { RecordClock } from "./record-clock.ts";

const BATCH = 100;

const owed = (now: Date) => ({ signedAt: null, toldAt: null, dueOn: { $lte: recordsAskedFor(now) } });

/** 議事録 is due: the desk that prepares the conference hears of it once, in the morning of the day. */
export const watchRecords: Job = {
  name: "watch-records",
  everyMs: 60_000,
  async find({ em, now }) {
    const found = await em.find(RecordClock, owed(now), { fields: ["id"], orderBy: { dueOn: "asc" }, limit: BATCH });
    return found.map(({ id }) => id);
  },
  async run({ em, now }, id) {
    const clock = await em.findOne(RecordClock, { id: id as RecordClockId, ...owed(now) });
    (clock as RecordClock | null)?.due(now);
  },
};
