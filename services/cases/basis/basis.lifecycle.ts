import { type BasisStatus, basisStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/**
 * When: `provisional` holds already and owes its 事後承認 (docs/RULINGS.md 5). `hold` is part of the request, never a deed
 * of its own; that a ground has run out is the clock's matter.
 */
export const basisLife = lifecycle(Object.keys(basisStatuses) as BasisStatus[], {
  hold: { from: ["waiting"], to: "provisional" },
  approve: { from: ["waiting", "provisional"], to: "in_force" },
  reject: { from: ["waiting", "provisional"], to: "rejected" },
  end: { from: ["waiting", "provisional", "in_force"], to: "ended" },
});
