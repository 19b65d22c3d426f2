import { describe, expect, it } from "@jest/globals";
import { Actor, actionsOf, lifecycle, type Me, Refusal, sentences } from "../src/index.ts";

const me = { deskId: "desk-1", staffId: "staff-1", role: "desk_worker" } as unknown as Me;
const NOW = new Date("2026-11-24T01:00:00Z");

class Referral {
  fromDeskId = "desk-1";
  toDeskId = "desk-2";
  sent = false;
  status = "draft" as "draft" | "sent";
  constructor(values: Partial<Referral> = {}) {
    Object.assign(this, values);
  }
}

const rules = sentences((actor, may) => {
  may("read", "Referral", { fromDeskId: actor.deskId });
  may(["read", "accept"], "Referral", { toDeskId: actor.deskId, sent: true });
});
const actor = new Actor(me, rules, NOW);

describe("a sentence", () => {
  it("lets do what it says and nothing else", () => {
    expect(actor.may("read", new Referral())).toBe(true);
    expect(actor.may("accept", new Referral())).toBe(false);
    expect(actor.may("accept", new Referral({ toDeskId: "desk-1", sent: true }))).toBe(true);
    expect(actor.may("accept", new Referral({ toDeskId: "desk-1", sent: false }))).toBe(false);
    expect(() => actor.must("accept", new Referral())).toThrow(Refusal);
  });

  it("is the same rule as a filter", () => {
    expect(actor.where("accept", "Referral")).toEqual({ $and: [{ toDeskId: "desk-1" }, { sent: true }] });
    expect(actor.where("read", "Referral").$or).toHaveLength(2);
  });

  it("is the same rule about one record: what stands in a collection is sought among what belongs to it", () => {
    const watched = sentences((own, may) => {
      may("read", "Referral", { fromDeskId: own.deskId });
      may("read", "Referral", { watchers: { $elemMatch: { deskId: own.deskId } } });
    });
    const where = new Actor(me, watched, NOW).where("read", "Referral", { referral: "r-1" });
    const sought = { $and: [{ deskId: "desk-1" }, { referral: "r-1" }] };
    expect(where.$or).toContainEqual({ fromDeskId: "desk-1" });
    expect(where.$or).toContainEqual({ watchers: { $some: sought } });
  });

  it("matches nothing where no sentence speaks: deny by default", () => {
    expect(actor.where("delete", "Referral")).toEqual({ municipalityId: { $in: [] } });
    expect(actor.may("delete", new Referral())).toBe(false);
    expect(actor.ever("delete", "Referral")).toBe(false);
  });

  it.each(["$ne", "$nin", "$not", "$nor", "$exists"])(
    "may not negate: %s is refused when the rules are built",
    (operator) => {
      const negated = sentences((_, may) => may("read", "Referral", { status: { [operator]: ["draft"] } }));
      expect(() => new Actor(me, negated, NOW)).toThrow(/say what is allowed/);
    },
  );

  it("does not open everything when it has no condition", () => {
    const open = new Actor(
      me,
      sentences((_, may) => may("read", "Referral", {})),
      NOW,
    );
    expect(() => open.where("read", "Referral")).toThrow();
  });

  it("fails closed in a list where the filter does not know an operator", () => {
    const odd = new Actor(
      me,
      sentences((_, may) => may("read", "Referral", { toDeskId: { $regex: "desk" } })),
      NOW,
    );
    expect(() => odd.where("read", "Referral")).toThrow(/does not know/);
  });

  it("reads $or as an alternative and not as a field of that name", () => {
    const either = new Actor(
      me,
      sentences((a, may) => may("read", "Referral", { $or: [{ fromDeskId: a.deskId }, { toDeskId: a.deskId }] })),
      NOW,
    );
    expect(either.may("read", new Referral({ fromDeskId: "x", toDeskId: "desk-1" }))).toBe(true);
    expect(either.where("read", "Referral")).toEqual({ $or: [{ fromDeskId: "desk-1" }, { toDeskId: "desk-1" }] });
  });

  it("does not judge by a collection that was not loaded", () => {
    const bySight = new Actor(
      me,
      sentences((a, may) => may("read", "Referral", { sights: { $elemMatch: { deskId: a.deskId } } })),
      NOW,
    );
    const collection = (items: object[] | undefined) => ({
      isInitialized: () => items !== undefined,
      getItems: () => items ?? [],
    });
    const withSights = (items: object[] | undefined) => Object.assign(new Referral(), { sights: collection(items) });
    expect(bySight.may("read", withSights([{ deskId: "desk-1" }]))).toBe(true);
    expect(bySight.may("read", withSights([{ deskId: "desk-9" }]))).toBe(false);
    expect(() => bySight.may("read", withSights(undefined))).toThrow(/must be loaded/);
  });

  it("judges a list of ids by what is in it, in the database too", () => {
    const named = new Actor(
      me,
      sentences((a, may) => may("read", "Referral", { readers: { $all: [a.deskId] } })),
      NOW,
    );
    const readBy = (...readers: string[]) => Object.assign(new Referral(), { readers });
    expect([readBy("x", "desk-1"), readBy("x"), readBy()].map((one) => named.may("read", one))).toEqual([
      true,
      false,
      false,
    ]);
    expect(named.where("read", "Referral")).toEqual({ readers: { $contains: ["desk-1"] } });
  });

  it("looks into the record that another belongs to, and no further than it is asked", () => {
    const byCase = new Actor(
      me,
      sentences((a, may) => may("read", "Referral", { "supportCase.sights": { $elemMatch: { deskId: a.deskId } } })),
      NOW,
    );
    const belongsTo = (deskId: string | undefined) => {
      const supportCase: Record<string, unknown> = Object.create({ __meta: {} });
      const getItems = () => [{ deskId, supportCase }];
      supportCase.sights = { isInitialized: () => deskId !== undefined, getItems };
      supportCase.again = supportCase;
      return Object.assign(new Referral(), { supportCase });
    };
    expect(byCase.may("read", belongsTo("desk-1"))).toBe(true);
    expect(byCase.may("read", belongsTo("desk-9"))).toBe(false);
    expect(() => byCase.may("read", belongsTo(undefined))).toThrow(/must be loaded/);
    expect(byCase.may("read", Object.assign(new Referral(), { supportCase: null }))).toBe(false);
  });
});

describe("who and when together", () => {
  const life = lifecycle(["draft", "sent"] as const, {
    accept: { from: ["sent"] },
    open: { from: ["sent"], once: "openedAt" },
  });

  it("offers only what may be done to this record now", () => {
    const mine = new Referral({ toDeskId: "desk-1", sent: true, status: "sent" });
    expect(actionsOf(actor, life, mine)).toEqual(["accept"]);
    expect(actionsOf(actor, life, new Referral({ toDeskId: "desk-1", sent: true, status: "draft" }))).toEqual([]);
  });

  it("records a fact once", () => {
    expect(life.allows("open", { status: "sent", openedAt: null } as never)).toBe(true);
    expect(() => life.next("open", { status: "sent", openedAt: NOW } as never)).toThrow(Refusal);
  });
});
