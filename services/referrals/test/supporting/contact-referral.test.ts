import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { contactResults, REACHED } from "@tsunagi/contracts";
import { town } from "@tsunagi/testing/town";
import { ALL, inJapan, MET, openScene, refused, type Scene, verbs } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

const { accompanied: _, ...ATTEMPT } = { ...MET, result: "absent" } as const;

describe("初回接触", () => {
  it("is what counts; the attempts before it count as well, and the clock runs on through them", async () => {
    const { kiriyama, tanaka } = scene;
    let referral = await scene.accepted();
    const { dueAt } = referral;
    for (const result of ["absent", "posted", "absent"] as const)
      referral = await tanaka.does(referral, "attempts", { ...ATTEMPT, result, note: "不在" });
    expect(referral).toMatchObject({ status: "accepted", dueAt, contactedAt: null });
    const contacted = await tanaka.does(referral, "contact", { ...MET, method: "visit" });
    expect(contacted).toMatchObject({ status: "contacted", contactedAt: MET.at });
    expect(contacted.next).toMatchObject({ desk: { id: town.desks.jiritsu.id }, staff: { name: "田中 美穂" } });
    const tried = (await kiriyama.sees(referral)).steps.filter(({ verb }) => verb === "attempt" || verb === "contact");
    expect(tried.map(({ code }) => code)).toEqual(["absent", "posted", "absent", "met"]);
    const after = await tanaka.does(contacted, "attempts", { ...ATTEMPT, result: "absent" });
    expect(after.status).toBe("contacted");
  });

  it.each(Object.keys(contactResults) as (keyof typeof contactResults)[])(
    "%s: a contact only where the person was reached",
    async (result) => {
      const accepted = await scene.accepted();
      const contact = scene.tanaka.does(accepted, "contact", { ...MET, result });
      if (REACHED.includes(result)) expect((await contact).status).toBe("contacted");
      else await expect(contact).rejects.toMatchObject(refused(400, "not-reached"));
    },
  );

  it("lies in the past: a second ahead of the clock is refused, on an attempt as well", async () => {
    const { tanaka } = scene;
    const accepted = await scene.accepted();
    const at = inJapan("2026-11-17T10:01").toISOString();
    await expect(tanaka.does(accepted, "contact", { ...MET, at })).rejects.toMatchObject(refused(400, "time-ahead"));
    await expect(tanaka.does(accepted, "attempts", { ...ATTEMPT, at })).rejects.toMatchObject(
      refused(400, "time-ahead"),
    );
    scene.at("2026-11-17T10:01");
    expect((await tanaka.does(accepted, "contact", { ...MET, at })).contactedAt).toBe(at);
  });

  it("leads on to the support and its reports; each of them puts off the next by a month", async () => {
    const { tanaka } = scene;
    const contacted = await scene.contacted();
    await expect(tanaka.does(contacted, "updates", { progress: "?" })).rejects.toMatchObject(refused(409, "not-now"));
    const begun = await tanaka.does(contacted, "beginning", { plan: "月2回の面談で家計表をつける" });
    expect(begun).toMatchObject({ status: "in_progress", dueAt: inJapan("2026-12-18T00:00").toISOString() });
    scene.at("2026-11-19T11:00");
    const updated = await tanaka.does(begun, "updates", { progress: "面談2回。家計表を始めた" });
    expect(updated).toMatchObject({ status: "in_progress", dueAt: inJapan("2026-12-20T00:00").toISOString() });
    expect(verbs(updated).slice(-3)).toEqual(["contact", "begin", "update"]);
  });

  it("is for the receiving desk to write: the sender reads it", async () => {
    const { kiriyama } = scene;
    const accepted = await scene.accepted();
    await expect(kiriyama.does(accepted, "contact", MET)).rejects.toMatchObject(refused(403));
    await expect(kiriyama.does(accepted, "attempts", ATTEMPT)).rejects.toMatchObject(refused(403));
    await expect(kiriyama.does(accepted, "updates", { progress: "?" })).rejects.toMatchObject(refused(403));
  });
});

describe("担当を替える", () => {
  it("passes the turn with the work, to somebody of one's own desk", async () => {
    const { kiriyama, tanaka } = scene;
    const accepted = await scene.accepted();
    const elsewhere = { workerId: town.kiriyama.id };
    await expect(tanaka.does(accepted, "assignment", elsewhere)).rejects.toMatchObject(
      refused(400, "worker-elsewhere"),
    );
    const passed = await tanaka.does(accepted, "assignment", { workerId: town.kawai.id, note: "異動のため" });
    expect((await kiriyama.sees(passed)).steps.flatMap(({ to }) => to?.name ?? [])).toEqual(["田中 美穂", "河合 誠司"]);
    expect(passed).toMatchObject({
      status: "accepted",
      worker: { name: "河合 誠司" },
      next: { staff: { name: "河合 誠司" } },
    });
    expect(passed.dueAt).toBe(accepted.dueAt);
    await expect(kiriyama.does(passed, "assignment", { workerId: town.shimura.id })).rejects.toMatchObject(
      refused(403),
    );
  });
});

describe("移管, as far as it is a hand-off", () => {
  it("goes with all six categories or not at all, and hands on the rest at the first contact", async () => {
    const { kiriyama, tanaka } = scene;
    const supportCase = await scene.letsKnow(town.desks.jiritsu);
    const to = town.desks.jiritsu;
    for (const left of ALL) {
      const categories = ALL.filter((one) => one !== left);
      const draft = kiriyama.drafts({ supportCase, to, kind: "transfer", categories });
      await expect(draft).rejects.toMatchObject(refused(400, "whole-case"));
    }
    const sent = await scene.sent({ supportCase, kind: "transfer", categories: ALL });
    const contacted = await tanaka.does(await tanaka.accepts(sent), "contact", MET);
    expect(contacted).toMatchObject({ status: "contacted", kind: "transfer" });
    const { rows } = await scene.house.behind.query(
      "select payload from ledger.outbox where aggregate_id = $1 and name = 'referral.contacted'",
      [sent.id],
    );
    expect(rows).toMatchObject([{ payload: { caseId: supportCase.id, kind: "transfer", workerId: town.tanaka.id } }]);
  });
});
