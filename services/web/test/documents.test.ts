import { describe, expect, it } from "@jest/globals";
import { MOST_BYTES } from "@tsunagi/contracts";
import type { Attachment } from "../src/api/types.ts";
import { bodyOf, emptyAttaching, wrongIn } from "../src/referrals/attachments/attaching.ts";
import { documentLine, documentsOf, wayWords } from "../src/referrals/attachments/documents.ts";
import { fileProblem, sizeWords, wrongWith } from "../src/referrals/attachments/files.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PDF = bytes("%PDF-1.7");
const attached = (part: Partial<Attachment>): Attachment => ({
  id: "a",
  document: "家計表",
  way: "by_hand",
  note: null,
  file: null,
  addedAt: "2026-11-22T01:00:00Z",
  addedBy: { id: "k", name: "桐山 葵" },
  ...part,
});

describe("The size of a file", () => {
  it.each([
    [1, "0.1MB未満"],
    [99_999, "0.1MB未満"],
    [100_000, "0.1MB"],
    [1_200_001, "1.3MB"],
    [5_000_000, "5.0MB"],
    [5_000_001, "5.1MB"],
  ])("%d bytes read %s: never smaller than they are", (size, words) => {
    expect(sizeWords(size)).toBe(words);
  });
});

describe("A file, before anything is sent", () => {
  it.each([
    ["a PDF", PDF],
    ["a JPEG", bytes("\u00ff\u00d8\u00ff\u00e0")],
    ["a PNG", bytes("\u0089PNG\r\n\u001a\n")],
  ])("may be %s, up to the most that the contract takes", (_, head) => {
    expect(wrongWith({ name: "x", size: MOST_BYTES }, head)).toBeUndefined();
    expect(wrongWith({ name: "家計表.pdf", size: MOST_BYTES + 1 }, head)).toMatch(/「家計表.pdf」は5.1MB.*5MBまで/);
  });

  it("is judged by what it is, and not by what it is called", async () => {
    const file = (text: string, name: string) => new File([Uint8Array.from(bytes(text))], name);
    expect(await fileProblem(file("%PDF-1.4 …", "scan"))).toBeUndefined();
    expect(await fileProblem(file("<html>", "家計表.pdf"))).toMatch(/PDF・JPEG・PNG/);
    expect(await fileProblem(file("%PD", "家計表.pdf"))).toMatch(/PDF・JPEG・PNG/);
    expect(await fileProblem(file("", "家計表.pdf"))).toMatch(/空/);
  });
});

describe("The documents of a つなぎ", () => {
  const referral = {
    wantedDocuments: ["アセスメントシート", "家計表"],
    attachments: [attached({ document: "診断書" }), attached({ id: "b" }), attached({ id: "c", way: "later" })],
  };

  it("stand in the order in which the other desk wants them, then the others", () => {
    expect(
      documentsOf(referral).map(({ document, isWanted, attached: of }) => [document, isWanted, of.length]),
    ).toEqual([
      ["アセスメントシート", true, 0],
      ["家計表", true, 2],
      ["診断書", false, 1],
    ]);
  });

  it("say how each comes", () => {
    expect(wayWords(attached({ note: "面談で" }))).toBe("持参・手渡し：面談で");
    expect(documentLine(attached({ way: "file", file: { name: "家計表（10月）.pdf", bytes: 1_200_000 } }))).toBe(
      "家計表 — 家計表（10月）.pdf（1.2MB）",
    );
  });

  it("ask for a way, for the file that is promised, and for the reason where there is none", () => {
    expect(Object.keys(wrongIn(emptyAttaching))).toEqual(["document", "way"]);
    const sheet = { ...emptyAttaching, document: "家計表" };
    expect(Object.keys(wrongIn({ ...sheet, way: "file" }))).toEqual(["file"]);
    expect(Object.keys(wrongIn({ ...sheet, way: "none" }))).toEqual(["note"]);
    expect(wrongIn({ ...sheet, way: "later" })).toEqual({});
    expect(bodyOf({ ...sheet, way: "later", note: " 来週 " }, undefined)).toEqual({
      document: "家計表",
      way: "later",
      note: "来週",
    });
  });
});
