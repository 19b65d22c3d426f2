import type { BasisId } from "@tsunagi/contracts";
import type { Job } from "@tsunagi/http";
import { Basis } from "./basis.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 100;

/** Those whose 事後承認 was due, that nobody has decided about, and of which that is not said yet. */
const owing = (now: Date) => ({ status: "provisional" as const, approvalDueAt: { $lte: now }, overdueAt: null });

/** 事後承認 has a clock of its own (docs/RULINGS.md 5). */
export const watchApprovals: Pick<Job, "find" | "run"> = {
  async find({ em, now }) {
    const found = await em.find(Basis, owing(now), { orderBy: { approvalDueAt: "asc", id: "asc" }, limit: BATCH });
    return found.map(({ id }) => id);
  },
  async run({ em, now }, id) {
    const basis = await em.findOne(Basis, { id: id as BasisId, ...owing(now) });
    basis?.overdue({ at: now });
  },
};
