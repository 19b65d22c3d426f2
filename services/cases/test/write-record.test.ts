import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { caseInSight } from "./case-in-sight.ts";

let house: House;
let supportCase: CaseSeen;

beforeAll(async () => {
  house = await openHouse();
  ({ supportCase } = await caseInSight(house));
});
afterAll(() => house.close());

const MINUTE = 60_000;
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();
const fact = { kind: "fact", category: "health_disability", body: "杖を使い始めた。" } as const;

describe("writeRecord", () => {
  it("keeps 事実, 本人の発言, 第三者からの情報 and 所見 apart, and says who wrote it", async () => {
    const written = await house.as(town.kiriyama).writesRecord(supportCase, {
      occurredAt: "2026-11-18T15:30:00.000Z",
      method: "visit",
      counterpart: "本人と長女",
      minutes: 45,
      audience: "shared",
      parts: [
        fact,
        { kind: "statement", category: "health_disability", body: "「転ぶのがこわい」" },
        { kind: "third_party", category: "life_history", body: "夜に外へ出ていたことがある。", source: "隣の方" },
        { kind: "opinion", category: "life_history", body: "見守りの方法を相談したい。" },
      ],
    });
    expect(written).toMatchObject({
      pointer: false,
      occurredAt: "2026-11-18T15:30:00.000Z",
      // After midnight in Japan.
      occurredOn: "2026-11-19",
      desk: { id: town.desks.hotChuo.id },
      by: { id: town.kiriyama.id, name: "桐山 葵" },
      method: "visit",
      counterpart: "本人と長女",
      minutes: 45,
      audience: "shared",
      correctsId: null,
      correctedById: null,
      actions: ["correct"],
    });
    expect(written.parts.map(({ kind, source }) => [kind, source])).toEqual([
      ["fact", null],
      ["statement", null],
      ["third_party", "隣の方"],
      ["opinion", null],
    ]);
  });

  it("takes nothing from the time ahead, beyond what two clocks differ", async () => {
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.writesRecord(supportCase, { occurredAt: fromNow(4 * MINUTE) });
    const ahead = kiriyama.writesRecord(supportCase, { occurredAt: fromNow(6 * MINUTE) });
    await expect(ahead).rejects.toMatchObject({ status: 400, body: { code: "record-ahead" } });
  });

  it("wants to know from whom a third party's information comes, and of nothing else", async () => {
    const kiriyama = house.as(town.kiriyama);
    const told = { kind: "third_party", category: "life_history", body: "留守が多い。" } as const;
    for (const source of [{}, { source: " " }]) {
      const write = kiriyama.writesRecord(supportCase, { parts: [{ ...told, ...source }] });
      await expect(write).rejects.toMatchObject({ status: 400, body: { code: "source-missing" } });
    }
    const named = kiriyama.writesRecord(supportCase, { parts: [{ ...fact, source: "隣の方" }] });
    await expect(named).rejects.toMatchObject({ status: 400, body: { code: "invalid" } });
  });

  it("lets a desk that sees the case write down what it learned itself, in whichever category", async () => {
    const written = await house.as(town.tanaka).writesRecord(supportCase, { parts: [fact] });
    expect(written.parts).toHaveLength(1);
    const [seen] = (await house.as(town.kiriyama).records(supportCase)).items.filter(({ id }) => id === written.id);
    expect(seen).toMatchObject({ pointer: false, by: { name: "田中 美穂" }, audience: null, actions: [] });
  });

  it("lets nobody write in a case that they do not see", async () => {
    const write = house.as(town.morita).writesRecord(supportCase);
    await expect(write).rejects.toMatchObject({ status: 404 });
  });

  it("says that it was written as a fact about the record: counting a case's facts tells nobody of others' records", async () => {
    const { id } = await house.as(town.kiriyama).writesRecord(supportCase, { parts: [fact, fact], audience: "own" });
    const { rows } = await house.behind.query(
      "select aggregate_id, seq::int, payload from ledger.outbox where name = 'record.written' and payload ->> 'recordId' = $1",
      [id],
    );
    const deskId = town.desks.hotChuo.id;
    expect(rows).toEqual([
      {
        aggregate_id: id,
        seq: 1,
        payload: {
          caseId: supportCase.id,
          recordId: id,
          deskId,
          leadDeskId: deskId,
          audience: "own",
          categories: ["health_disability"],
        },
      },
    ]);
  });

  it("makes one record of one intent, however often it is sent", async () => {
    const cookie = await house.as(town.kiriyama).cookie();
    const send = async () => {
      const answer = await fetch(`${house.url}/api/cases/${supportCase.id}/records`, {
        method: "POST",
        headers: { Origin: house.url, Cookie: cookie, "Content-Type": "application/json", "Idempotency-Key": "once" },
        body: JSON.stringify({ occurredAt: "2026-11-19T01:00:00Z", method: "phone", parts: [fact] }),
      });
      return [answer.status, await answer.text()];
    };
    const first = await send();
    expect(first[0]).toBe(201);
    expect(await send()).toEqual(first);
  });
});

describe("a record is never changed: a later one puts it right", () => {
  it("is linked with it both ways", async () => {
    const kiriyama = house.as(town.kiriyama);
    const wrong = await kiriyama.writesRecord(supportCase, { parts: [fact] });
    const right = await kiriyama.writesRecord(supportCase, { parts: [fact], correctsId: wrong.id });
    expect(right.correctsId).toBe(wrong.id);
    const links = async (member: typeof town.tanaka) =>
      new Map((await house.as(member).records(supportCase)).items.map((r) => [r.id, [r.correctsId, r.correctedById]]));
    for (const reader of [town.kiriyama, town.sasaki]) {
      expect((await links(reader)).get(wrong.id)).toEqual([null, right.id]);
      expect((await links(reader)).get(right.id)).toEqual([wrong.id, null]);
    }
    // 生活サポート reads nothing of 健康・障害.
    expect((await links(town.tanaka)).get(wrong.id)).toEqual([null, null]);
    expect((await links(town.tanaka)).get(right.id)).toEqual([null, null]);
  });

  it("shows the link only as far as both are readable", async () => {
    const kiriyama = house.as(town.kiriyama);
    const money = { kind: "fact", category: "income_assets_debts", body: "家賃を払った。" } as const;
    const wrong = await kiriyama.writesRecord(supportCase, { parts: [fact] });
    const right = await kiriyama.writesRecord(supportCase, { parts: [money], correctsId: wrong.id });
    const quiet = await kiriyama.writesRecord(supportCase, { parts: [fact], audience: "own", correctsId: wrong.id });
    const seen = async (member: typeof town.tanaka, id: string) =>
      (await house.as(member).records(supportCase)).items.find((record) => record.id === id);
    expect(await seen(town.tanaka, right.id)).toMatchObject({ pointer: false, correctsId: null });
    expect(await seen(town.sasaki, wrong.id)).toMatchObject({ pointer: false, correctedById: null });
    expect(await seen(town.kiriyama, wrong.id)).toMatchObject({ correctedById: quiet.id });
  });

  it("is put right by its own desk in its own case only", async () => {
    const mine = await house.as(town.kiriyama).writesRecord(supportCase, { parts: [fact] });
    const other = await house.as(town.kiriyama).opensCase();
    const nowhere = "0192f0c1-2222-7000-8000-000000000000";
    const attempts = [
      [town.sasaki, supportCase, mine.id],
      [town.kiriyama, other, mine.id],
      [town.kiriyama, supportCase, nowhere],
    ] as const;
    for (const [writer, where, correctsId] of attempts) {
      await expect(house.as(writer).writesRecord(where, { correctsId })).rejects.toMatchObject({
        status: 400,
        body: { code: "no-such-record" },
      });
    }
  });
});
