import type { Relation } from "@tsunagi/contracts";

/** Seen from the other end; what is not named here is the same from both. */
const INVERSE: Partial<Record<Relation, Relation>> = {
  parent: "child",
  child: "parent",
  grandparent: "grandchild",
  grandchild: "grandparent",
};

/** What A is to B, where B is `relation` to A. */
export const inverseOf = (relation: Relation): Relation => INVERSE[relation] ?? relation;
