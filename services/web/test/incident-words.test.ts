import { describe, expect, it } from "@jest/globals";
import { allOperations } from "@tsunagi/contracts";
import type { Incident } from "../src/api/types.ts";
import { entryOf, IN_ORDER, incidentDeeds, nextDue, offered, sorted } from "../src/incidents/incident-words.ts";

const entry = { at: "2026-11-22T01:00:00Z", by: { id: "s", name: "瀬川 律子" }, note: "した。" };
const incident = (part: Partial<Incident>) =>
  ({
    status: "opened",
    promptDueAt: "2026-11-27T15:00:00Z",
    finalDueAt: "2026-12-22T15:00:00Z",
    prompt: null,
    told: null,
    final: null,
    actions: ["report", "tell"],
    ...part,
  }) as Incident;
const reported = incident({ status: "reported", prompt: entry, actions: ["tell", "conclude"] });
const concluded = incident({ status: "concluded", prompt: entry, told: entry, final: entry, actions: [] });

describe("An incident", () => {
  it("has three deeds, each at the address that the contract gives it", () => {
    for (const deed of IN_ORDER) {
      const path = allOperations.find(({ operationId }) => operationId === `${deed}Incident`)?.path;
      expect([deed, path]).toEqual([deed, `/incidents/{incidentId}/${incidentDeeds[deed].noun}`]);
    }
    expect(IN_ORDER).toEqual(["report", "tell", "conclude"]);
  });

  it("offers what is allowed, and the last report only after the person was told", () => {
    expect(offered(incident({}))).toEqual(["report", "tell"]);
    expect(offered(reported)).toEqual(["tell"]);
    expect(offered({ ...reported, told: entry, actions: ["conclude"] })).toEqual(["conclude"]);
    expect(offered(incident({ actions: [] }))).toEqual([]);
  });

  it("shows the day of the report that is next, and none at the end", () => {
    expect([incident({}), reported, concluded].map(nextDue)).toEqual([
      "2026-11-27T15:00:00Z",
      "2026-12-22T15:00:00Z",
      null,
    ]);
    expect(entryOf(reported, "report")).toBe(entry);
    expect(entryOf(reported, "conclude")).toBeNull();
  });

  it("stands among the open ones by what is due first", () => {
    const later = incident({ promptDueAt: "2026-12-01T15:00:00Z" });
    const { open, concluded: ended } = sorted([concluded, reported, later, incident({})]);
    expect(open.map(nextDue)).toEqual(["2026-11-27T15:00:00Z", "2026-12-01T15:00:00Z", "2026-12-22T15:00:00Z"]);
    expect(ended).toEqual([concluded]);
  });
});
