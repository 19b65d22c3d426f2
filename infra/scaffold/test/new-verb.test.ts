import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { newVerb } from "../new-verb.ts";
import { CopiedRepo } from "./copied-repo.ts";

const REMIND = { service: "referrals", verb: "remind", noun: "reminder" };
const SHELVE = { service: "referrals", verb: "shelve", aggregate: "incident" };
const MUTE = { service: "notifications", verb: "mute" };
const CLOSE = { service: "cases", verb: "close" };

const CASE_LIFE = "services/cases/support-case/support-case.lifecycle.ts";
const NO_VERBS_YET = `import { lifecycle } from "@tsunagi/permissions";
export const supportCaseLife = lifecycle(["open", "closed"] as const, {});
`;
const MINUTE = 60_000;

let repo: CopiedRepo;
beforeEach(() => {
  repo = new CopiedRepo();
});
afterEach(() => repo.remove());

/** Path → a line that must stand there. */
function expectLines(lines: readonly (readonly [path: string, line: string])[]): void {
  for (const [path, line] of lines) expect({ path, text: repo.read(path) }).toHaveProperty("text", containing(line));
}

const containing = (line: string) => expect.stringContaining(line);

describe("a new verb", () => {
  it(
    "has its seven places, and compiles before anybody has thought about it",
    () => {
      repo.write(CASE_LIFE, NO_VERBS_YET);
      const stories = [REMIND, SHELVE, MUTE, CLOSE].map((asked) => newVerb(repo.root, asked).verb.story);
      expectLines([
        ["packages/contracts/src/referral-course.ts", '    path: "reminder",\n    verb: "remind",'],
        ["packages/contracts/src/referral-course.ts", 'body: z.strictObject({ note }).meta({ id: "Reminder" }),'],
        ["packages/contracts/src/referral-step.ts", '  "report",\n  "remind",'],
        ["services/referrals/supporting/remind-referral.ts", 'import { deed } from "../referral/deed.ts";'],
        [
          "services/referrals/supporting/remind-referral.ts",
          '= deed("remindReferral", async ({ body }, referral) => {',
        ],
        ["services/referrals/referral/referral.ts", 'this.status = referralLife.next("remind", this);'],
        ["services/referrals/referral/referral.ts", 'this.tell("referral.reminded");'],
        ["services/referrals/referral/referral.lifecycle.ts", "\n  remind: { from: [] },\n  confirm: {"],
        ["packages/contracts/src/referral-events.ts", '  "referral.reminded": passed,'],
        ["services/cases/subscribers.ts", '    "referral.reminded": [],'],
        ["services/directory/subscribers.ts", '    "referral.reminded": [],'],
        ["services/notifications/subscribers.ts", '    "referral.reminded": [],'],
        ["services/notifications/telling/addressees.ts", '  "referral.reminded": nobody,'],
        ["services/referrals/subscribers.ts", '    "referral.reminded": [],'],
        ["services/referrals/routes.ts", 'import { remindReferral } from "./supporting/remind-referral.ts";'],
        ["services/referrals/test/supporting/remind-referral.test.ts", '"reminder" as never'],
        ["packages/contracts/src/incidents.ts", 'path: "/incidents/{incidentId}/shelving",'],
        ["packages/contracts/src/referral-events.ts", '  "incident.shelved": z.strictObject({'],
        ["services/referrals/incident/shelve-incident.ts", "incident.shelve({ at: now });"],
        [
          "services/referrals/incident/incident.ts",
          'record(this, { name: "incident.shelved", payload: this.where() });',
        ],
        ["packages/contracts/src/notices.ts", 'path: "/notices/{noticeId}/muting",'],
        ["packages/contracts/src/notices.ts", 'import { problems } from "./problem.ts";'],
        ["services/notifications/notice/mute-notice.ts", "notice.mute({ at: now });"],
        ["services/notifications/notice/notice.ts", 'record(this, { name: "notice.muted", payload:'],
        ["services/notifications/notice/notice.lifecycle.ts", "  mute: { from: [] },"],
        ["packages/contracts/src/events.ts", '    "notice.muted": z.strictObject({'],
        ["services/notifications/test/mute-notice.test.ts", "say who may mute, when"],
        ["services/cases/support-case/close-case.ts", "supportCase.close({ at: now });"],
        ["services/cases/support-case/support-case.ts", 'this.status = supportCaseLife.next("close", this);'],
        [CASE_LIFE, "  close: { from: [] },"],
      ]);
      expect(repo.complaints(stories)).toEqual([]);
    },
    MINUTE,
  );

  it("may be done by nobody: no sentence is written, and the way there is told", () => {
    const before = repo.read("services/referrals/permissions.ts");
    const { places } = newVerb(repo.root, REMIND);
    expect(repo.read("services/referrals/permissions.ts")).toBe(before);
    const permission = places.find(({ name }) => name === "5 permission");
    expect(permission?.needs).toContain('may("remind", "Referral", { … })');
  });

  it("tells where each place is", () => {
    const { places } = newVerb(repo.root, REMIND);
    expect(places.map(({ name }) => name.trim())).toEqual([
      "1 contract",
      "history",
      "2 verb",
      "3 entity",
      "4 life cycle",
      "5 permission",
      "6 event",
      "subscriber",
      "subscriber",
      "subscriber",
      "subscriber",
      "readers",
      "7 route",
      "test",
    ]);
    const { file, line } = places.find(({ name }) => name === "4 life cycle") ?? { file: "", line: 0 };
    expect(repo.read(file).split("\n")[line - 1]).toBe("  remind: { from: [] },");
  });

  it("takes the words that it is given, and joins the words of a longer verb", () => {
    const { verb } = newVerb(repo.root, { ...REMIND, verb: "ring-up", noun: "ringing" });
    expect(verb).toMatchObject({ operationId: "ringUpReferral", event: "referral.rung_up" });
    expect(verb.path).toBe("/referrals/{referralId}/ringing");
    expect(repo.read("services/referrals/supporting/ring-up-referral.ts")).toContain("referral.ringUp();");
  });

  it("stands beside the deed that is named", () => {
    newVerb(repo.root, { ...REMIND, beside: "say" });
    expectLines([
      ["packages/contracts/src/referral-endings.ts", 'operationId: "remindReferral",'],
      ["packages/contracts/src/referral-step.ts", '  "say",\n  "remind",'],
      ["services/referrals/referral/referral.lifecycle.ts", "\n  remind: { from: [] },\n  call: {"],
      ["services/referrals/closing/remind-referral.ts", "referral.remind();"],
      ["services/referrals/routes.ts", "  sayReferral,\n  remindReferral,"],
      ["services/referrals/test/ending/remind-referral.test.ts", 'from "../hand-off.ts";'],
    ]);
  });
});
