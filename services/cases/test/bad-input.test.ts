import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse, problemOf } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let keys = 0;
async function createResident(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  keys += 1;
  return fetch(`${house.url}/api/residents`, {
    method: "POST",
    headers: {
      Origin: house.url,
      Cookie: await house.as(town.kiriyama).cookie(),
      "Content-Type": "application/json",
      "Idempotency-Key": `bad-input-${keys}`,
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const good = { name: "佐久間 トメ", kana: "サクマ トメ", birthDate: null };

describe("bad input gets a sentence that names the field and the way out", () => {
  it.each([
    ["an empty name", { ...good, name: "  " }, "name", "氏名", "「氏名」を入力してください。"],
    ["no kana", { name: "佐久間", birthDate: null }, "kana", "フリガナ", "「フリガナ」を入力してください。"],
    [
      "a name that is too long",
      { ...good, name: "あ".repeat(101) },
      "name",
      "氏名",
      "「氏名」は100文字以内にしてください。",
    ],
    [
      "a day that does not exist",
      { ...good, birthDate: "2026-02-30" },
      "birthDate",
      "生年月日",
      "「生年月日」は、ある日付を 2026-11-21、日や月が不明なら 2026-11 や 2026 の形で入力してください。",
    ],
    [
      "something that is no text",
      { ...good, name: { $ne: "" } },
      "name",
      "氏名",
      "「氏名」の形が違います。入力し直してください。",
    ],
  ])("%s", async (_, body, field, label, message) => {
    const answer = await createResident(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ code: "invalid", status: 400, instance: expect.stringMatching(/^urn:uuid:/) });
    expect(problem.errors).toEqual([{ field, label, message }]);
  });

  it("names every wrong field at once", async () => {
    const { errors } = await problemOf(await createResident({ name: "", kana: "", birthDate: "x" }));
    expect(errors?.map(({ label }) => label)).toEqual(["氏名", "フリガナ", "生年月日"]);
  });

  it("refuses a property that it does not know instead of ignoring it", async () => {
    const answer = await createResident({ ...good, registeredDeskId: town.desks.kokusai.id });
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).errors?.[0]?.message).toContain("registeredDeskId");
  });

  it.each(["123456789018", "１２３４ ５６７８ ９０１８", "1234-5678-9018"])(
    "stores no 個人番号, however it is written: %s",
    async (number) => {
      for (const field of ["name", "address", "phone"]) {
        const answer = await createResident({ ...good, [field]: `番号は ${number}` });
        expect(answer.status).toBe(400);
        const text = await answer.text();
        expect(text).toContain("個人番号");
        expect(text).toContain("下4桁");
        expect(text).not.toContain(number);
      }
      const { rows } = await house.behind.query("select count(*)::int as n from cases.resident");
      expect(rows[0].n).toBe(0);
    },
  );

  it.each([
    ["broken JSON", "{", 400],
    ["no object at all", "[]", 400],
    ["a body of a megabyte", JSON.stringify({ ...good, name: "あ".repeat(400_000) }), 413],
  ])("%s is refused in words, never with a stack trace", async (_, body, status) => {
    const answer = await createResident(body);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(JSON.parse(text).title).toMatch(/。$/);
    expect(text).not.toMatch(/node_modules|at .*\.ts|SyntaxError/);
  });

  it("refuses what another site makes a browser send", async () => {
    for (const headers of [{ Origin: "http://evil.example" }, { Origin: "null" }, { "Sec-Fetch-Site": "cross-site" }]) {
      const answer = await createResident(good, headers as unknown as Record<string, string>);
      expect([answer.status, (await problemOf(answer)).code]).toEqual([403, "foreign-origin"]);
    }
  });

  it("refuses a form post, which needs no permission from the browser", async () => {
    const answer = await createResident("name=x", { "Content-Type": "application/x-www-form-urlencoded" });
    expect(answer.status).toBe(400);
  });
});
