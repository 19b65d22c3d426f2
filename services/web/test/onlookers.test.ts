import { describe, expect, it } from "@jest/globals";
import type { Onlooker } from "../src/api/types.ts";
import { countNewcomers, groupOnlookers } from "../src/sight/onlookers.ts";

const person = (name: string, part: Partial<Onlooker>): Onlooker => ({
  desk: { id: "jiritsu", name: "生活サポート相談窓口" },
  side: "to",
  staff: { id: name, name, role: "desk_worker", position: null },
  today: [],
  copy: [],
  afterwards: [],
  ...part,
});

describe("Who sees what", () => {
  it("groups the people of one desk who see the same, by name and role, the receiver first", () => {
    const sender = person("桐山", { desk: { id: "hot", name: "ほっと" }, side: "from", today: ["life_history"] });
    const groups = groupOnlookers([
      sender,
      person("田中", { copy: ["identity_contact"] }),
      person("河合", {
        copy: ["identity_contact"],
        staff: { id: "k", name: "河合", role: "supervisor", position: "係長" },
      }),
    ]);
    expect(groups.map(({ desk, people }) => [desk.id, people])).toEqual([
      ["jiritsu", ["田中（相談員）", "河合（係長）"]],
      ["hot", ["桐山（相談員）"]],
    ]);
  });

  it("tells what is new from what is seen today", () => {
    const [group] = groupOnlookers([
      person("田中", { today: ["identity_contact"], copy: ["identity_contact"], afterwards: ["life_history"] }),
    ]);
    expect(group?.sight).toMatchObject({ identity_contact: "already", life_history: "new", welfare_use: "none" });
  });

  it("takes what is not the caller's to know for new, not for seen", () => {
    const [group] = groupOnlookers([person("田中", { today: null, copy: ["work_school"], afterwards: null })]);
    expect(group?.sight.work_school).toBe("new");
  });

  it("counts the people who come to see something", () => {
    const groups = groupOnlookers([
      person("田中", { copy: ["identity_contact"] }),
      person("河合", { copy: ["identity_contact"] }),
      person("桐山", { side: "from", today: ["identity_contact"], copy: ["identity_contact"] }),
    ]);
    expect(countNewcomers(groups)).toBe(2);
  });
});
