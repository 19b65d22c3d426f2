import { describe, expect, it } from "@jest/globals";
import { endOfQuiet } from "../src/index.ts";
import { at } from "./desks.ts";

const night = { from: "18:00", until: "08:00" };
const isQuietDay = (date: string) => date === "2026-11-21" || date === "2026-11-22";

describe("What is quiet", () => {
  it("ends at once where nothing is", () => {
    expect(endOfQuiet({}, at("2026-11-20 23:00"))).toEqual(at("2026-11-20 23:00"));
    expect(endOfQuiet({ hours: night }, at("2026-11-20 08:00"))).toEqual(at("2026-11-20 08:00"));
    expect(endOfQuiet({ hours: night }, at("2026-11-20 17:59"))).toEqual(at("2026-11-20 17:59"));
  });

  it("lasts over midnight as one span", () => {
    expect(endOfQuiet({ hours: night }, at("2026-11-20 18:00"))).toEqual(at("2026-11-21 08:00"));
    expect(endOfQuiet({ hours: night }, at("2026-11-21 07:59"))).toEqual(at("2026-11-21 08:00"));
  });

  it("by day is lunch", () => {
    expect(endOfQuiet({ hours: { from: "12:00", until: "13:00" } }, at("2026-11-20 12:30"))).toEqual(
      at("2026-11-20 13:00"),
    );
  });

  it("takes whole days and the night after them", () => {
    expect(endOfQuiet({ isQuietDay }, at("2026-11-21 10:00"))).toEqual(at("2026-11-23 00:00"));
    expect(endOfQuiet({ hours: night, isQuietDay }, at("2026-11-20 19:00"))).toEqual(at("2026-11-23 08:00"));
  });

  it("without an end silences nothing", () => {
    expect(endOfQuiet({ isQuietDay: () => true }, at("2026-11-21 10:00"))).toEqual(at("2026-11-21 10:00"));
  });
});
