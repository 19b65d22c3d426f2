import { describe, expect, it } from "@jest/globals";
import { findChromium } from "../chromium.ts";

const only = (file: string) => (asked: string) => asked === file;

describe("findChromium", () => {
  it.each([
    ["Debian's", {}, "/usr/bin/chromium"],
    ["one on the PATH", { PATH: "/opt/own:/bin" }, "/opt/own/google-chrome"],
    ["a Mac's", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["Windows' own Edge", { PROGRAMFILES: "/programs" }, "/programs/Microsoft/Edge/Application/msedge.exe"],
    ["the one that CHROMIUM names", { CHROMIUM: "/my/browser" }, "/my/browser"],
  ])("finds %s", (_which, env, file) => {
    expect(findChromium(env, only(file))).toBe(file);
  });

  it("takes no other one than CHROMIUM names", () => {
    expect(findChromium({ CHROMIUM: "/gone" }, only("/usr/bin/chromium"))).toBeUndefined();
  });

  it("finds none where there is none", () => {
    expect(findChromium({ PATH: "/bin" }, () => false)).toBeUndefined();
  });
});
