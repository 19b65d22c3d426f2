import { type Relation, relations } from "@tsunagi/contracts/codes";
import type { HouseholdMember } from "../../../api/types.ts";

/** How many generations below 本人; the rest are of the same one, as far as anybody knows. */
const GENERATION: Partial<Record<Relation, number>> = { grandparent: -2, parent: -1, child: 1, grandchild: 2 };
/** From left to right in a generation: 本人 between those they grew up with and those they live with. */
const ORDER: readonly Relation[] = ["sibling", "spouse", "partner", "relative", "cohabitant", "other"];

export interface Node {
  readonly id: string;
  readonly label: string;
  /** Undefined where the name is not shared. */
  readonly name: string | undefined;
  readonly self: boolean;
  readonly keyPerson: boolean;
  readonly together: boolean;
  readonly column: number;
  readonly row: number;
}

export interface Tie {
  readonly from: Node;
  readonly to: Node;
  /** Not of the family by birth or marriage. */
  readonly loose: boolean;
}

export interface Picture {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
  readonly columns: number;
  readonly rows: number;
  /** The box of those who live together: so many columns, from one row to another. */
  readonly home: { readonly columns: number; readonly first: number; readonly last: number };
}

type Placed = Omit<Node, "column" | "row"> & { readonly relation: Relation | "self"; readonly generation: number };

/** Where everybody stands: generations below each other, who lives with 本人 at the left and the others beside them. */
export function layOut(self: string | undefined, household: readonly HouseholdMember[]): Picture {
  const people = [selfOf(self), ...household.map(placedOf)];
  const generations = [...new Set(people.map(({ generation }) => generation))].sort((a, b) => a - b);
  const inRows = generations.map((one) => people.filter(({ generation }) => generation === one).sort(byPlace));
  const width = Math.max(...inRows.map((row) => row.filter(({ together }) => together).length));
  const placed = inRows.flatMap((row, index) => {
    const home = row.filter(({ together }) => together);
    const away = row.filter(({ together }) => !together);
    return [
      ...home.map((one, column) => ({ ...one, row: index, column })),
      ...away.map((one, column) => ({ ...one, row: index, column: width + column })),
    ];
  });
  const rowsAtHome = placed.filter(({ together }) => together).map(({ row }) => row);
  return {
    nodes: placed,
    ties: tiesOf(placed),
    columns: Math.max(...placed.map(({ column }) => column)) + 1,
    rows: generations.length,
    home: { columns: width, first: Math.min(...rowsAtHome), last: Math.max(...rowsAtHome) },
  };
}

const selfOf = (name: string | undefined): Placed => ({
  id: "self",
  label: "本人",
  name,
  self: true,
  keyPerson: false,
  together: true,
  relation: "self",
  generation: 0,
});

const placedOf = ({ id, relation, livesTogether, keyPerson, person }: HouseholdMember): Placed => ({
  id,
  label: relations[relation],
  name: person?.name,
  self: false,
  keyPerson,
  together: livesTogether,
  relation,
  generation: GENERATION[relation] ?? 0,
});

const placeOf = ({ relation }: Placed) => (relation === "self" ? 0.5 : ORDER.indexOf(relation));
const byPlace = (a: Placed, b: Placed) => placeOf(a) - placeOf(b);

/** A grandparent hangs on a parent, a grandchild on a child, where there is one; everybody else on 本人. */
const BETWEEN: Partial<Record<Relation, Relation>> = { grandparent: "parent", grandchild: "child", sibling: "parent" };
const LOOSE: readonly (Relation | "self")[] = ["relative", "cohabitant", "other"];

function tiesOf(placed: readonly (Placed & Node)[]): Tie[] {
  const self = placed.find((one) => one.self);
  return placed.flatMap((to) => {
    if (to.relation === "self" || !self) return [];
    const between = BETWEEN[to.relation];
    const from = placed.find(({ relation }) => relation === between) ?? self;
    return [{ from, to, loose: LOOSE.includes(to.relation) }];
  });
}
