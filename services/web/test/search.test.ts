import { describe, expect, it } from "@jest/globals";
import { ask, asked, isLongEnough } from "../src/search/asked.ts";

describe("What is looked for", () => {
  it("has two characters, spaces not counted, kanji beyond the first plane as one", () => {
    expect(["さく", "𠮷田", "さ く"].map(isLongEnough)).toEqual([true, true, true]);
    expect(["", "さ", "さ　", "𠮷"].map(isLongEnough)).toEqual([false, false, false, false]);
  });

  it("is asked anew although it is the same", () => {
    const { times } = asked.get();
    ask(" さくま ");
    ask("さくま");
    expect(asked.get()).toEqual({ text: "さくま", times: times + 2 });
  });
});
