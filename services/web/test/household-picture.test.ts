import { describe, expect, it } from "@jest/globals";
import type { HouseholdMember } from "../src/api/types.ts";
import { layOut } from "../src/cases/household/picture/layout.ts";

const member = (id: string, relation: HouseholdMember["relation"], livesTogether = true): HouseholdMember => ({
  id,
  relation,
  livesTogether,
  keyPerson: false,
  person: null,
  actions: [],
});

describe("The picture of a household", () => {
  it("puts generations below each other and 本人 among their own", () => {
    const { nodes, rows } = layOut("佐久間 トメ", [
      member("m", "parent"),
      member("c", "child"),
      member("s", "spouse"),
      member("b", "sibling"),
    ]);
    const rowOf = (id: string) => nodes.find((one) => one.id === id)?.row;
    expect([rowOf("m"), rowOf("self"), rowOf("s"), rowOf("b"), rowOf("c"), rows]).toEqual([0, 1, 1, 1, 2, 3]);
    const inRow = nodes.filter(({ row }) => row === 1).sort((a, b) => a.column - b.column);
    expect(inRow.map(({ id }) => id)).toEqual(["b", "self", "s"]);
  });

  it("keeps who lives elsewhere out of the box of the home", () => {
    const { nodes, home } = layOut(undefined, [
      member("c", "child", false),
      member("p", "parent"),
      member("o", "child"),
    ]);
    expect(home).toEqual({ columns: 1, first: 0, last: 2 });
    for (const { together, column } of nodes) expect(column < home.columns).toBe(together);
  });

  it("hangs a grandchild on a child where there is one", () => {
    const tied = (people: HouseholdMember[]) => layOut("", people).ties.map(({ from, to }) => `${from.id}-${to.id}`);
    expect(tied([member("g", "grandchild"), member("c", "child")]).sort()).toEqual(["c-g", "self-c"]);
    expect(tied([member("g", "grandchild")])).toEqual(["self-g"]);
  });

  it("never stands two people on one place", () => {
    const many = ["parent", "parent", "child", "child", "sibling", "other", "cohabitant"] as const;
    const { nodes } = layOut(
      "",
      many.map((relation, index) => member(`${index}`, relation, index % 2 === 0)),
    );
    expect(new Set(nodes.map(({ row, column }) => `${row} ${column}`)).size).toBe(nodes.length);
  });
});
