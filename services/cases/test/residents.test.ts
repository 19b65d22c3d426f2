import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const mai = {
  name: "グエン・ティ・マイ",
  kana: "グエン ティ マイ",
  formerName: "トラン・ティ・マイ",
  alias: "松本 マイ",
  romanName: "NGUYEN THI MAI",
  birthDate: "1992",
  address: "みどり野市北町三丁目3-1",
  phone: "042-000-2005",
  contactWish: "やさしい日本語のSMSで",
  contactNg: "夫の携帯にはかけない",
  safetyNote: "玄関に大型犬",
};

describe("createResident", () => {
  it("writes down everything that is known of a person, and nothing that is not", async () => {
    const resident = await house.as(town.tanaka).registers(mai);
    expect(resident).toMatchObject({ ...mai, neighbourhood: "北町3丁目", addressWithheld: false, version: 1 });
    expect(resident.actions).toEqual(["createCase", "revise"]);
    const { id: _, ...little } = await house.as(town.tanaka).registers({ name: "某", kana: "ボウ", birthDate: null });
    expect(little).toMatchObject({
      birthDate: null,
      address: null,
      neighbourhood: null,
      alias: null,
      safetyNote: null,
    });
  });

  it.each(["1942", "1942-03", "1942-03-02"])("keeps a date of birth as far as it is known: %s", async (birthDate) => {
    const { id } = await house.as(town.kiriyama).registers({ birthDate });
    expect((await house.as(town.kiriyama).residentOf({ id })).birthDate).toBe(birthDate);
  });

  it("keeps no date that is none, whatever the code does", async () => {
    const broken = house.behind.query("update cases.resident set birth = '1942-13'");
    await expect(broken).rejects.toThrow(/resident_birth_is_a_date/);
  });

  it.each([
    ["みどり野市泉2-3-4", "泉2丁目"],
    ["東京都みどり野市 泉　二丁目３番４号", "泉2丁目"],
    ["みどり野市滝の台団地5-302", "滝の台団地"],
    ["となり市泉2-3-4", null],
    ["", null],
  ])("finds the 町丁目 of %s: %s", async (address, neighbourhood) => {
    expect((await house.as(town.kiriyama).registers({ address })).neighbourhood).toBe(neighbourhood);
  });
});

describe("reviseResident", () => {
  it("writes the person down anew, and the 町丁目 follows the address", async () => {
    const tanaka = house.as(town.tanaka);
    const resident = await tanaka.registers(mai);
    const moved = await tanaka.revisesResident(resident, { address: "みどり野市南台6-1-3", alias: "" });
    expect(moved).toMatchObject({
      address: "みどり野市南台6-1-3",
      neighbourhood: "南台6丁目",
      alias: null,
      version: 2,
    });
    expect(moved).toMatchObject({ phone: mai.phone, romanName: mai.romanName });
    expect(await tanaka.residentOf(resident)).toEqual(moved);
  });

  it("says that it has happened, by ids alone", async () => {
    const resident = await house.as(town.tanaka).registers(mai);
    await house.as(town.tanaka).revisesResident(resident, { phone: "042-000-9999" });
    const { rows } = await house.behind.query(
      "select name, payload from ledger.outbox where aggregate_id = $1 order by seq",
      [resident.id],
    );
    const payload = { residentId: resident.id, deskId: town.desks.jiritsu.id };
    expect(rows).toEqual([
      { name: "resident.created", payload },
      { name: "resident.revised", payload },
    ]);
  });

  it("shows both versions to whoever comes second", async () => {
    const [tanaka, kawai] = [house.as(town.tanaka), house.as(town.kawai)];
    const resident = await tanaka.registers(mai);
    await tanaka.revisesResident(resident, { phone: "042-000-1111" });
    const late = kawai.revisesResident(resident, { phone: "042-000-2222" });
    await expect(late).rejects.toMatchObject({
      status: 412,
      body: { versions: { yours: '"1"', current: '"2"' }, current: { phone: "042-000-1111" } },
    });
  });

  it("is for the desk that registered the person: for every other one there is no such person", async () => {
    const resident = await house.as(town.tanaka).registers(mai);
    await expect(house.as(town.kiriyama).residentOf(resident)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.kiriyama).revisesResident(resident, {})).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.hashimoto).residentOf(resident)).rejects.toMatchObject({ status: 404 });
  });
});
