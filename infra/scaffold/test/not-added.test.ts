import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { newVerb } from "../new-verb.ts";
import { CopiedRepo } from "./copied-repo.ts";

const REMIND = { service: "referrals", verb: "remind" };

let repo: CopiedRepo;
beforeEach(() => {
  repo = new CopiedRepo();
});
afterEach(() => repo.remove());

describe("a verb that cannot be added", () => {
  const refuses = (asked: Parameters<typeof newVerb>[1], sentence: string) => {
    const before = repo.texts();
    expect(() => newVerb(repo.root, asked)).toThrow(sentence);
    expect(repo.texts()).toEqual(before);
  };

  it("changes nothing the second time", () => {
    newVerb(repo.root, REMIND);
    refuses(REMIND, '"remind" is already there');
  });

  it("changes nothing where the verb, a method or a column of that name, is there", () => {
    refuses({ ...REMIND, verb: "accept" }, "services/referrals/referral/referral.lifecycle.ts:");
    refuses({ ...REMIND, verb: "attach" }, "services/referrals/referral/sender-side.ts:");
    refuses({ ...REMIND, verb: "tell" }, "services/referrals/referral/baton.ts:");
    refuses({ ...REMIND, verb: "lapse" }, "packages/contracts/src/referral-step.ts:");
    refuses({ ...REMIND, verb: "number" }, "services/referrals/referral/referral.schema.ts:");
  });

  it("changes nothing where the service, the record or a place is not there", () => {
    refuses({ ...REMIND, service: "refferals" }, 'there is no service "refferals"');
    refuses({ ...REMIND, aggregate: "tray" }, "say which record of referrals it is done to");
    refuses({ service: "cases", verb: "close", aggregate: "resident" }, "A Resident needs its states first");
    refuses({ ...REMIND, beside: "sing" }, '"sing" is no deed to a Referral');
    refuses({ service: "directory", verb: "revoke", aggregate: "session" }, "no operation on one Session is declared");
    refuses({ ...REMIND, verb: "Remind" }, "write it in lower case");
  });

  it("changes nothing when it is only asked to tell", () => {
    const before = repo.texts();
    newVerb(repo.root, REMIND, { dry: true });
    expect(repo.texts()).toEqual(before);
  });
});
