import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n").toString("base64");

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let draft: ReferralSeen;
beforeEach(async () => {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase();
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, needs: ["rent"] });
});

const pdf = (name = "家計表.pdf") => ({ document: "家計表", way: "file" as const, file: { name, content: PDF } });

async function download(member: typeof town.kiriyama | typeof town.tanaka, { id }: ReferralSeen, attachmentId: string) {
  const headers = { Cookie: await house.as(member).cookie() };
  return fetch(`${house.url}/api/referrals/${id}/attachments/${attachmentId}`, { headers });
}

describe("what goes along with a つなぎ", () => {
  it("travels in the envelope: the other desk has it once it is opened, and no browser runs it", async () => {
    const attached = await house.as(town.kiriyama).does(draft, "attachments", pdf());
    const [file] = attached.attachments;
    expect(file).toMatchObject({
      document: "家計表",
      way: "file",
      file: { name: "家計表.pdf" },
      addedBy: { name: "桐山 葵" },
    });
    const sent = await house.as(town.kiriyama).sends(attached);
    const tanaka = house.as(town.tanaka);
    expect((await tanaka.sees(sent)).attachments).toEqual([]);
    expect((await download(town.tanaka, sent, file?.id ?? "")).status).toBe(404);
    await tanaka.opens(sent);
    expect((await tanaka.sees(sent)).attachments).toHaveLength(1);
    const response = await download(town.tanaka, sent, file?.id ?? "");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe("attachment");
    expect(response.headers.get("content-type")).toContain("application/octet-stream");
    expect(Buffer.from(await response.arrayBuffer()).toString("base64")).toBe(PDF);
  });

  it("is nobody else's, and not the other desk's any more once it is sealed", async () => {
    const attached = await house.as(town.kiriyama).does(draft, "attachments", pdf());
    const id = attached.attachments[0]?.id ?? "";
    const sent = await house.as(town.kiriyama).sends(attached);
    await house.as(town.tanaka).opens(sent);
    expect((await download(town.sasaki as never, sent, id)).status).toBe(404);
    const seen = await house.as(town.kiriyama).sees(sent);
    await house.as(town.kiriyama).does(seen, "misdirection", { circumstances: "同じ名前の別の窓口とまちがえた。" });
    expect((await download(town.tanaka, sent, id)).status).toBe(404);
    expect((await download(town.kiriyama, sent, id)).status).toBe(200);
  });

  it.each([
    ["a page that would run", "<html><script>alert(1)</script>", "not-a-known-file"],
    ["a program", "MZ\u0090", "not-a-known-file"],
  ])("refuses %s, whatever it is called", async (_, text, code) => {
    const file = { name: "家計表.pdf", content: Buffer.from(text, "latin1").toString("base64") };
    const asked = house.as(town.kiriyama).does(draft, "attachments", { document: "家計表", way: "file", file });
    await expect(asked).rejects.toMatchObject({ body: { code } });
  });

  it("wants a file where it says that there is one, and none where it comes on paper", async () => {
    const kiriyama = house.as(town.kiriyama);
    const without = kiriyama.does(draft, "attachments", { document: "家計表", way: "file" });
    await expect(without).rejects.toMatchObject({ body: { code: "file-missing" } });
    const both = kiriyama.does(draft, "attachments", { ...pdf(), way: "by_hand" });
    await expect(both).rejects.toMatchObject({ body: { code: "file-missing" } });
  });

  it("takes off what was added by mistake, and nothing that has been sent", async () => {
    const kiriyama = house.as(town.kiriyama);
    const attached = await kiriyama.does(draft, "attachments", pdf());
    const attachmentId = attached.attachments[0]?.id ?? "";
    const bare = await kiriyama.does(attached, "detachments", { attachmentId });
    expect(bare.attachments).toEqual([]);
    const again = await kiriyama.does(bare, "attachments", pdf());
    const sent = await kiriyama.sends(again);
    const asked = kiriyama.does(sent, "detachments", { attachmentId: again.attachments[0]?.id ?? "" });
    await expect(asked).rejects.toMatchObject({ status: 409 });
  });
});

describe("what the desk that is asked wants to have", () => {
  it("holds a つなぎ back until everything is there, or is said to come another way", async () => {
    const tanaka = house.as(town.tanaka);
    const card = await tanaka.api.GET("/api/desks/{deskId}", { params: { path: { deskId: town.desks.jiritsu.id } } });
    await tanaka.api.PUT("/api/desks/{deskId}/offer", {
      params: { path: { deskId: town.desks.jiritsu.id }, header: { "If-Match": `"${card.data?.offer.version}"` } },
      body: {
        takes: "家計の相談",
        documents: [{ kind: "assistance_request", names: ["アセスメントシート", "家計表"] }],
      },
    });
    const kiriyama = house.as(town.kiriyama);
    const seen = await kiriyama.sees(draft);
    expect(seen.wantedDocuments).toEqual(["アセスメントシート", "家計表"]);
    await expect(kiriyama.sends(seen)).rejects.toMatchObject({ body: { code: "documents-missing" } });
    const one = await kiriyama.does(seen, "attachments", pdf());
    await expect(kiriyama.sends(one)).rejects.toMatchObject({ body: { code: "documents-missing" } });
    const both = await kiriyama.does(one, "attachments", {
      document: "アセスメントシート",
      way: "later",
      note: "来週",
    });
    expect((await kiriyama.sends(both)).status).toBe("sent");
  });
});
