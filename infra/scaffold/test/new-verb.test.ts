import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { newVerb } from "../new-verb.ts";
import { CopiedRepo } from "./copied-repo.ts";

const HOLD = { service: "referrals", verb: "hold" };
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
      const stories = [HOLD, MUTE, CLOSE].map((asked) => newVerb(repo.root, asked).verb.story);
      expectLines([
        ["packages/contracts/src/referral-answers.ts", 'path: "/referrals/{referralId}/holding",'],
        ["packages/contracts/src/referrals.ts", '"hold",'],
        ["services/referrals/referral/step.ts", '| "hold";'],
        ["services/referrals/referral/hold-referral.ts", "referral.hold({ at: now });"],
        ["services/referrals/referral/referral.ts", 'this.status = referralLife.next("hold", this);'],
        ["services/referrals/referral/referral.lifecycle.ts", "  hold: { from: [] },"],
        ["packages/contracts/src/events.ts", '    "referral.held": z.strictObject({'],
        ["services/cases/subscribers.ts", '    "referral.held": [],'],
        ["services/notifications/subscribers.ts", '    "referral.held": [],'],
        ["services/referrals/subscribers.ts", '    "referral.held": [],'],
        ["services/referrals/routes.ts", 'import { holdReferral } from "./referral/hold-referral.ts";'],
        ["services/referrals/test/hold-referral.test.ts", "/holding`"],
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
    const { places } = newVerb(repo.root, HOLD);
    expect(repo.read("services/referrals/permissions.ts")).toBe(before);
    const permission = places.find(({ name }) => name === "5 permission");
    expect(permission?.needs).toContain('may("hold", "Referral", { … })');
  });

  it("tells where each place is", () => {
    const { places } = newVerb(repo.root, HOLD);
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
      "7 route",
      "test",
    ]);
    const { file, line } = places.find(({ name }) => name === "4 life cycle") ?? { file: "", line: 0 };
    expect(repo.read(file).split("\n")[line - 1]).toBe("  hold: { from: [] },");
  });

  it("takes the words that it is given, and joins the words of a longer verb", () => {
    const { verb } = newVerb(repo.root, { ...HOLD, verb: "send-back", noun: "return" });
    expect(verb).toMatchObject({ operationId: "sendBackReferral", event: "referral.sentBack" });
    expect(verb.path).toBe("/referrals/{referralId}/return");
    expect(repo.read("services/referrals/referral/send-back-referral.ts")).toContain("referral.sendBack({ at: now });");
  });
});

describe("a verb that cannot be added", () => {
  const refuses = (asked: Parameters<typeof newVerb>[1], sentence: string) => {
    const before = repo.texts();
    expect(() => newVerb(repo.root, asked)).toThrow(sentence);
    expect(repo.texts()).toEqual(before);
  };

  it("changes nothing the second time", () => {
    newVerb(repo.root, HOLD);
    refuses(HOLD, '"hold" is already there');
  });

  it("changes nothing where the verb, or a column of that name, is there", () => {
    refuses({ ...HOLD, verb: "accept" }, "services/referrals/referral/referral.lifecycle.ts:");
    refuses({ ...HOLD, verb: "number" }, "services/referrals/referral/referral.schema.ts:");
  });

  it("changes nothing where the service, the record or a place is not there", () => {
    refuses({ ...HOLD, service: "refferals" }, 'there is no service "refferals"');
    refuses({ ...HOLD, aggregate: "tray" }, "say which record of referrals it is done to");
    refuses({ ...CLOSE, aggregate: "resident" }, "A Resident needs its states first");
    refuses({ service: "directory", verb: "revoke" }, "no operation on one Session is declared");
    refuses({ ...HOLD, verb: "Hold" }, "write it in lower case");
  });

  it("changes nothing when it is only asked to tell", () => {
    const before = repo.texts();
    newVerb(repo.root, HOLD, { dry: true });
    expect(repo.texts()).toEqual(before);
  });
});
