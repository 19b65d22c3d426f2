import { describe, expect, it } from "@jest/globals";
import { wordsOf } from "../words.ts";

describe("the forms of a verb", () => {
  it.each([
    ["hold", "held", "holding"],
    ["send", "sent", "sending"],
    ["withdraw", "withdrawn", "withdrawing"],
    ["take", "taken", "taking"],
    ["decline", "declined", "declining"],
    ["close", "closed", "closing"],
    ["agree", "agreed", "agreeing"],
    ["open", "opened", "opening"],
    ["plan", "planned", "planning"],
    ["reply", "replied", "replying"],
    ["send-back", "sent_back", "sending-back"],
  ])("%s → %s, %s", (verb, past, noun) => {
    expect(wordsOf(verb)).toMatchObject({ past, noun });
  });

  it("gives way to the words that are said", () => {
    expect(wordsOf("accept", { noun: "acceptance", past: "taken-on" })).toMatchObject({
      past: "taken_on",
      noun: "acceptance",
    });
  });
});
