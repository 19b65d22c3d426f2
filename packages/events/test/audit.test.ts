import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { NO_MUNICIPALITY } from "@tsunagi/events";
import { draftsFor, eventually, type House, openHouse, sendAll, signIn, town } from "./hand-off.ts";
import { lastTouch, recordOf } from "./record.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const by = ({ id, memberships: [post] }: (typeof town)["tanaka"]) => ({ staff: id, desk: post?.deskId });
const done = { reason: null };
const refused = { kind: "refusal" };

describe("the record of every touch", () => {
  it("names who changed what, from which desk", async () => {
    const supportCase = await house.as(town.kiriyama).opensCase();
    expect(await lastTouch(house)).toEqual({
      ...by(town.kiriyama),
      ...done,
      operation: "createCase",
      kind: "change",
      status: 201,
      subject: supportCase.id,
    });
    const withConsent = await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
    expect(await lastTouch(house)).toMatchObject({ operation: "giveConsent", subject: supportCase.id });
    const draft = await house.as(town.kiriyama).drafts({ supportCase: withConsent, to: town.desks.jiritsu });
    expect(await lastTouch(house)).toMatchObject({ operation: "draftReferral", subject: draft.id });
    const sent = await house.as(town.kiriyama).sends(draft);
    expect(await lastTouch(house)).toMatchObject({
      ...by(town.kiriyama),
      operation: "sendReferral",
      subject: draft.id,
    });
    await house
      .as(town.tanaka)
      .accepts(await house.as(town.tanaka).acknowledges(await house.as(town.tanaka).opens(sent)));
    expect(
      (await recordOf(house)).rows.slice(-3).map(({ operation, kind, staff_id }) => [operation, kind, staff_id]),
    ).toEqual(
      ["openReferral", "acknowledgeReferral", "acceptReferral"].map((operation) => [
        operation,
        "change",
        town.tanaka.id,
      ]),
    );
  });

  it("names who looked at which case and which つなぎ", async () => {
    const [sent] = await sendAll(house, await draftsFor(house, 1));
    await house.as(town.tanaka).sees(sent as { id: string });
    expect(await lastTouch(house)).toEqual({
      ...by(town.tanaka),
      ...done,
      operation: "getReferral",
      kind: "view",
      status: 200,
      subject: sent?.id,
    });
    await house.as(town.shimura).seesCase({ id: sent?.caseId as string });
    expect(await lastTouch(house)).toEqual({
      ...by(town.shimura),
      ...done,
      operation: "getCase",
      kind: "view",
      status: 200,
      subject: sent?.caseId,
    });
  });

  it("names on what the sight rests: a lead's own case, a consent, the sender's own つなぎ", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    const { consents } = await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const ground = async () => (await recordOf(house)).rows.at(-1)?.basis;
    await kiriyama.seesCase(supportCase);
    expect(await ground()).toBe("lead");
    await kiriyama.sees(sent);
    expect(await ground()).toBe("sender");
    const opened = await house.as(town.tanaka).opens(sent);
    expect(await ground()).toBe(`consent:${consents[0]?.id}`);
    await house.as(town.tanaka).accepts(opened);
    await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    expect(await ground()).toBe(`consent:${consents[0]?.id}`);
  });

  it("keeps the ids that a list showed", async () => {
    await sendAll(house, await draftsFor(house, 3));
    const inbox = await house.as(town.kawai).inbox();
    const shownInbox = (await recordOf(house)).rows.at(-1);
    expect(shownInbox).toMatchObject({ operation: "listReferrals", kind: "view", staff_id: town.kawai.id });
    expect(shownInbox?.shown).toEqual(inbox.map(({ id }) => id).sort());
    expect(inbox.length).toBeGreaterThanOrEqual(3);
    const { data } = await house.as(town.otomo).api.GET("/api/cases", { params: { query: {} } });
    const shownCases = (await recordOf(house)).rows.at(-1);
    expect(shownCases?.operation).toBe("listCases");
    expect(shownCases?.shown).toEqual(data?.items.map(({ id }) => id).sort());
  });

  it("keeps every refusal: not yours to know, not yours to do, not now, changed meanwhile", async () => {
    const [draft] = await draftsFor(house, 1);
    if (!draft) throw new Error("no draft");
    await expect(house.as(town.sasaki).sees(draft)).rejects.toMatchObject({ status: 404 });
    const about = { ...refused, subject: draft.id };
    expect(await lastTouch(house)).toEqual({
      ...about,
      ...by(town.sasaki),
      operation: "getReferral",
      status: 404,
      reason: "not-found",
    });
    await expect(house.as(town.sasaki).seesCase({ id: draft.caseId as string })).rejects.toMatchObject({ status: 404 });
    expect(await lastTouch(house)).toMatchObject({ ...by(town.sasaki), operation: "getCase", subject: draft.caseId });
    await expect(house.as(town.kiriyama).sends({ ...draft, version: 99 })).rejects.toMatchObject({ status: 412 });
    expect(await lastTouch(house)).toEqual({
      ...about,
      ...by(town.kiriyama),
      operation: "sendReferral",
      status: 412,
      reason: "changed",
    });
    const sent = await house.as(town.kiriyama).sends(draft);
    await expect(house.as(town.kiriyama).accepts(sent)).rejects.toMatchObject({ status: 403 });
    expect(await lastTouch(house)).toEqual({
      ...about,
      ...by(town.kiriyama),
      operation: "acceptReferral",
      status: 403,
      reason: "forbidden",
    });
    await expect(house.as(town.kiriyama).sends(sent, "0".repeat(64))).rejects.toMatchObject({ status: 409 });
    expect(await lastTouch(house)).toEqual({
      ...about,
      ...by(town.kiriyama),
      operation: "sendReferral",
      status: 409,
      reason: "not-now",
    });
  });

  it("counts the views of one つなぎ within ten minutes as one row, by one session", async () => {
    const [sent] = await sendAll(house, await draftsFor(house, 1));
    const views = async () => {
      const { rows } = await house.behind.query(
        `select staff_id, 1 + coalesce(views, 0) as views from ledger.audit left join ledger.audit_repeat on audit_id = id
          where operation = 'getReferral' and subject_id = $1 order by seq`,
        [sent?.id],
      );
      return rows.map(({ staff_id, views }) => [staff_id, views]);
    };
    const noon = new Date();
    house.setClock(noon);
    for (let n = 0; n < 3; n += 1) await house.as(town.tanaka).sees(sent as { id: string });
    expect(await views()).toEqual([[town.tanaka.id, 3]]);
    await house.as(town.kawai).sees(sent as { id: string });
    expect(await views()).toEqual([
      [town.tanaka.id, 3],
      [town.kawai.id, 1],
    ]);
    house.setClock(new Date(noon.getTime() + 601_000));
    await house.as(town.tanaka).sees(sent as { id: string });
    expect(await views()).toEqual([
      [town.tanaka.id, 3],
      [town.kawai.id, 1],
      [town.tanaka.id, 1],
    ]);
    house.setClock(undefined);
  });

  it("counts apart what was looked at from another desk, or on another ground", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.seesCase(supportCase);
    await kiriyama.seesCase(supportCase);
    await house.behind.query(
      `insert into cases.basis (id, municipality_id, support_case_id, code, reason, categories, status, requested_by,
         requested_desk_id, requested_at, from_at, until_at, approval_due_at)
       select uuidv7(), municipality_id, id, 'LIFE', '倒れていた', '{life_history}', 'provisional', lead_worker_id, lead_desk_id,
         now(), now(), now() + interval '7 days', now() from cases.support_case where id = $1`,
      [supportCase.id],
    );
    await house.behind.query(
      `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, basis_id, basis_code,
         from_at, until_at) select uuidv7(), municipality_id, support_case_id, requested_desk_id, categories, 'legal', id,
         code, from_at, until_at from cases.basis where support_case_id = $1`,
      [supportCase.id],
    );
    await kiriyama.seesCase(supportCase);
    const seen = (await recordOf(house)).rows.filter((row) => row.subject_id === supportCase.id && row.kind === "view");
    expect(seen.map(({ basis }) => basis)).toEqual(["lead", expect.stringMatching(/^lead LIFE:/)]);

    const hayase = house.asAgain(town.hayase);
    const waiting = () => hayase.api.GET("/api/bases", { params: { query: { waiting: "true" } } });
    await waiting();
    await hayase.switchTo(town.hayase.memberships[1]?.id as string);
    await waiting();
    const lists = (await recordOf(house)).rows.filter(
      ({ staff_id, operation }) => staff_id === town.hayase.id && operation === "listBases",
    );
    expect(lists.map(({ shown }) => shown)).toEqual([[], []]);
    expect(lists.map(({ membership_id }) => membership_id)).toEqual(town.hayase.memberships.map(({ id }) => id));
  });

  it("keeps sign-ins, those that failed in the chain that belongs to no municipality", async () => {
    await house.asAgain(town.ueno).cookie();
    expect(await lastTouch(house)).toMatchObject({
      ...by(town.ueno),
      operation: "signIn",
      kind: "change",
      status: 200,
    });
    await expect(signIn(house.url, "ueno", "not-her-password")).rejects.toMatchObject({ status: 401 });
    await expect(signIn(house.url, "nobody", "not-her-password")).rejects.toMatchObject({ status: 401 });
    const { rows } = await recordOf(house, NO_MUNICIPALITY);
    expect(rows.map(({ operation, kind, status, reason }) => ({ operation, kind, status, reason }))).toEqual(
      [1, 2].map(() => ({ ...refused, operation: "signIn", status: 401, reason: "wrong-credentials" })),
    );
  });
});
