import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { allOperations, type Operation, referralProblems } from "@tsunagi/contracts";
import { eventually, Refused } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { ACHIEVED, ALL, inJapan, MET, openScene, type Scene } from "../hand-off.ts";

/** Every refusal of a つなぎ is met once at the front door, where the contract promises it. */

const { jiritsu, fukushi, hotChuo, jouhou, hananoki, byoin } = town.desks;
const NOWHERE = { id: "0192f0c1-2222-7000-8000-000000000000" };

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

const draft = async (of = {}) => {
  const to = jiritsu;
  return scene.kiriyama.drafts({ supportCase: await scene.letsKnow(jiritsu, hananoki), to, ...of });
};
/** Its consent has ended, and nobody has been told yet. */
async function ended() {
  const supportCase = await scene.letsKnow(jiritsu);
  const sent = await scene.sent({ supportCase });
  await eventually(() => heardOf(sent));
  const end = "update cases.consent set until_at = $2 where support_case_id = $1";
  await scene.house.behind.query(end, [supportCase.id, inJapan("2026-11-17T10:01")]);
  scene.at("2026-11-17T10:02");
  return sent;
}
/** Everybody has heard of the sending: nobody looks again at its ground because of it. */
async function heardOf({ id }: { id: string }): Promise<void> {
  const waiting = "select 1 from ledger.delivery where aggregate_id = $1 and acked_at is null";
  const { rows } = await scene.house.behind.query(waiting, [id]);
  if (rows.length > 0) throw new Error("still on its way");
}

async function withoutCoordinator<T>(work: () => Promise<T>): Promise<T> {
  const set = (to: boolean) =>
    scene.house.behind.query("update directory.desk set coordinates = $2 where id = $1", [town.desks.marugoto.id, to]);
  await set(false);
  return work().finally(() => set(true));
}

type Meeting = readonly [of: Operation["operationId"], meet: () => Promise<unknown>];
const refusal = async (body: object) => scene.tanaka.does(await scene.sent(), "refusal", body as never);

const met: Readonly<Record<keyof typeof referralProblems, Meeting>> = {
  noBasis: ["sendReferral", async () => scene.kiriyama.sends(await draft({ to: fukushi }))],
  groundEnded: ["openReferral", async () => scene.tanaka.opens(await ended())],
  sameDesk: ["draftReferral", () => draft({ to: hotChuo })],
  unknownDesk: ["draftReferral", () => draft({ to: NOWHERE })],
  beyondSight: [
    "draftReferral",
    async () => {
      const supportCase = await scene.letsKnow(jiritsu);
      await scene.tanaka.accepts(await scene.sent({ supportCase, categories: ["identity_contact"] }));
      await scene.house.sweep();
      const seen = await eventually(() => scene.tanaka.seesCase(supportCase));
      return scene.tanaka.drafts({ supportCase: seen, to: fukushi, categories: ["identity_contact", "work_school"] });
    },
  ],
  noDestination: ["draftReferral", () => draft({ to: jouhou })],
  previewChanged: ["sendReferral", async () => scene.kiriyama.sends(await draft(), "0".repeat(64))],
  notThisProvider: [
    "continueReferral",
    async () => {
      const supportCase = await scene.letsKnow(jiritsu);
      const opened = await scene.tanaka.opens(await scene.sent({ supportCase }));
      const { consents } = await scene.kiriyama.seesCase(supportCase);
      await scene.kiriyama.withdraws(supportCase, consents[0]);
      const lapsed = await eventually(async () => {
        const seen = await scene.tanaka.sees(opened);
        if (!seen.lapsedAt) throw new Error("not yet");
        return seen;
      });
      return scene.tanaka.continues(lapsed, { code: "APPI69_2_3", reason: "所掌事務" });
    },
  ],
  workerElsewhere: [
    "acceptReferral",
    async () => scene.tanaka.accepts(await scene.sent(), { workerId: town.kiriyama.id }),
  ],
  alreadyOpen: [
    "sendReferral",
    async () => {
      const supportCase = await scene.letsKnow(jiritsu);
      await scene.sent({ supportCase });
      return scene.sent({ supportCase });
    },
  ],
  callFirst: ["sendReferral", async () => scene.kiriyama.sends(await draft({ to: hananoki, urgency: "A" }))],
  wholeCase: ["draftReferral", () => draft({ kind: "transfer", categories: ALL.slice(1) })],
  coordinatorOnly: ["draftReferral", () => draft({ kind: "multi_agency_coordination" })],
  nextStepMissing: ["declineReferral", () => refusal({ reason: "not_eligible", next: "sender_continues" })],
  otherDeskMissing: ["declineReferral", () => refusal({ reason: "no_capacity", next: "other_desk" })],
  noCoordinator: [
    "declineReferral",
    () => withoutCoordinator(() => refusal({ reason: "no_capacity", next: "coordinator" })),
  ],
  coordinatesItself: [
    "declineReferral",
    async () => {
      const sent = await scene.sent({ to: town.desks.marugoto });
      return scene.house.as(town.miyamoto).does(sent, "refusal", { reason: "no_capacity", next: "coordinator" });
    },
  ],
  notYetMet: ["reportReferral", async () => scene.tanaka.does(await scene.accepted(), "report", ACHIEVED)],
  answerOnly: [
    "reportReferral",
    async () => scene.tanaka.does(await scene.contacted(), "report", { ...ACHIEVED, outcome: "answered" }),
  ],
  dayPassed: [
    "holdReferral",
    async () => scene.tanaka.does(await scene.accepted(), "hold", { reason: "other", resumeOn: "2026-11-17" }),
  ],
  timeAhead: [
    "contactReferral",
    async () =>
      scene.tanaka.does(await scene.accepted(), "contact", { ...MET, at: inJapan("2026-11-17T11:00").toISOString() }),
  ],
  notReached: [
    "contactReferral",
    async () => scene.tanaka.does(await scene.accepted(), "contact", { ...MET, result: "posted" }),
  ],
  wholeLess: [
    "resubmitReferral",
    async () => {
      const back = await scene.tanaka.does(await scene.sent(), "shortcomings", { missing: "収入" });
      return scene.kiriyama.resubmits(back, { supplement: "減らします", categories: ["identity_contact"] });
    },
  ],
  onBehalfMissing: [
    "acknowledgeReferral",
    async () => scene.kiriyama.does(await scene.sent({ to: byoin }), "acknowledgement", {}),
  ],
  notOutside: [
    "acknowledgeReferral",
    async () => scene.tanaka.does(await scene.sent(), "acknowledgement", { onBehalf: { whom: "田中" } }),
  ],
  notRedirectable: ["draftReferral", async () => draft({ previous: await scene.sent() })],
};

describe("a refusal", () => {
  it.each(Object.entries(met))("%s is said in its own words, and promised", async (name, [operationId, meet]) => {
    const spec = referralProblems[name as keyof typeof referralProblems];
    const refused = await meet().then(
      () => undefined,
      (error) => error,
    );
    expect(refused).toBeInstanceOf(Refused);
    const { status, code, title } = refused.body;
    expect({ status, code, title }).toEqual({ status: spec.status, code: spec.code, title: spec.title });
    const promised = allOperations.find((operation) => operation.operationId === operationId) as Operation;
    expect(promised.problems?.map((problem) => problem.code)).toContain(spec.code);
  });
});
