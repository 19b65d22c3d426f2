import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "./orm.ts";

interface Seat {
  readonly staffId: StaffId;
  readonly deskId: DeskId;
}

/**
 * Looks through the eyes of somebody else, inside the transaction of `em`: row level security judges by their desk until
 * `work` ends, and what is loaded stays in the manager that `work` is given. A savepoint stands around it: after a
 * failed statement nothing else would bring the caller's own settings back.
 */
export async function asDesk<T>(em: Em, seat: Seat, work: (em: Em) => Promise<T>): Promise<T> {
  const [own] = await rows<Seat>(
    em,
    `select current_setting('tsunagi.staff') "staffId", current_setting('tsunagi.desk') "deskId"`,
  );
  // Not the transaction of `em` itself: a nested one hands what it has loaded back to its parent.
  const apart = em.fork({ keepTransactionContext: true }) as Em;
  return apart.transactional(async (theirs) => {
    await sitAt(theirs, seat);
    const seen = await work(theirs);
    await sitAt(theirs, own as Seat);
    return seen;
  });
}

const sitAt = (em: Em, { staffId, deskId }: Seat) =>
  rows(em, `select set_config('tsunagi.staff', $1, true), set_config('tsunagi.desk', $2, true)`, [staffId, deskId]);
