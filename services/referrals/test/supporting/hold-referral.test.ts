import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { inJapan, openScene, refused, type Scene, verbs } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

const HOLD = { reason: "hospitalised", resumeOn: "2026-12-01" } as const;

describe("保留", () => {
  it("rests with a reason and a day, and is due at the end of that day", async () => {
    const { kiriyama, tanaka } = scene;
    const held = await tanaka.does(await scene.contacted(), "hold", { ...HOLD, note: "退院は11月末の見込み" });
    expect(held).toMatchObject({
      status: "on_hold",
      hold: { code: "hospitalised", resumeOn: "2026-12-01" },
      dueAt: inJapan("2026-12-02T00:00").toISOString(),
      next: { staff: { name: "田中 美穂" } },
    });
    const row = (await kiriyama.inbox("out")).find(({ id }) => id === held.id);
    expect(row?.hold).toEqual({ code: "hospitalised", resumeOn: "2026-12-01" });
    expect((await kiriyama.sees(held)).steps.at(-1)).toMatchObject({ verb: "hold", code: "hospitalised" });
  });

  it.each([
    ["accepted", "contact"],
    ["contacted", "beginning"],
    ["in_progress", "updates"],
  ] as const)("goes back to where it was: %s", async (status, goesOn) => {
    const { tanaka } = scene;
    const from = {
      accepted: () => scene.accepted(),
      contacted: () => scene.contacted(),
      in_progress: async () => tanaka.does(await scene.contacted(), "beginning", { plan: "面談" }),
    };
    const held = await tanaka.does(await from[status](), "hold", HOLD);
    await expect(tanaka.does(held, "hold", HOLD)).rejects.toMatchObject(refused(409, "not-now"));
    scene.at("2026-11-18T10:00");
    const resumed = await tanaka.does(held, "resumption", { note: "退院された" });
    expect(resumed).toMatchObject({ status, hold: null });
    expect(resumed.actions).toContain({ contact: "contact", beginning: "begin", updates: "update" }[goesOn]);
    expect(Date.parse(resumed.dueAt as string)).toBeGreaterThan(inJapan("2026-11-18T10:00").getTime());
  });

  it("ends on a day that is ahead: today is none", async () => {
    const { tanaka } = scene;
    const accepted = await scene.accepted();
    for (const resumeOn of ["2026-11-17", "2026-11-16"])
      await expect(tanaka.does(accepted, "hold", { ...HOLD, resumeOn })).rejects.toMatchObject(
        refused(400, "day-passed"),
      );
    const held = await tanaka.does(accepted, "hold", { ...HOLD, resumeOn: "2026-11-18" });
    expect(held.dueAt).toBe(inJapan("2026-11-19T00:00").toISOString());
  });

  it("still knows of attempts, another worker and the result", async () => {
    const { tanaka } = scene;
    const held = await tanaka.does(await scene.accepted(), "hold", HOLD);
    const at = inJapan("2026-11-17T09:00").toISOString();
    const tried = await tanaka.does(held, "attempts", { at, method: "phone", result: "absent" });
    expect(tried).toMatchObject({ status: "on_hold", dueAt: held.dueAt });
    const reported = await tanaka.does(tried, "report", { outcome: "hospitalised", result: "長期入院となった" });
    expect(reported).toMatchObject({ status: "reported", hold: null });
    // Contested, it is where it was before it rested.
    const back = await scene.kiriyama.does(reported, "objection", { reason: "退院の予定があります" });
    expect(back.status).toBe("accepted");
    expect(verbs(back).slice(-4)).toEqual(["hold", "attempt", "report", "contest"]);
  });
});
