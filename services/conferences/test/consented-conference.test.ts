import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type AgendaItemSeen,
  type CaseSeen,
  type ConferenceSeen,
  eventually,
  type House,
  openHouse,
} from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 重層的支援会議 on the person's consent, in one sitting with a conference of organisations (兼ねて開催). */

let house: House;
let supportCase: CaseSeen;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
let open: AgendaItemSeen;
const { juso, network, shien } = town.conferenceKinds;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  supportCase = await miyamoto.opensCase();
  await miyamoto.recordsConsent(supportCase, [town.desks.hotChuo, town.desks.jiritsu]);
  conference = await miyamoto.plansConference();
});
afterAll(() => house.close());

describe("what is spoken of", () => {
  it("is a case of the host's, where the kind needs consent", async () => {
    const miyamoto = house.as(town.miyamoto);
    const subject = { topic: "家計の見直し", person: "佐久間 トメ" };
    const foreign = await house.as(town.kiriyama).opensCase();
    const adds = (more: object) => miyamoto.addsItem(conference, { kindId: juso.id, subject, ...more });
    await expect(adds({})).rejects.toMatchObject(refusal(400, "needs-case"));
    await expect(adds({ caseId: foreign.id })).rejects.toMatchObject(refusal(400, "unknown-case"));
    await expect(adds({ caseId: supportCase.id, subject: undefined })).rejects.toMatchObject(refusal(400, "invalid"));
    item = await adds({ caseId: supportCase.id });
    expect(item).toMatchObject({
      secrecy: "members",
      inside: { caseId: supportCase.id, subject: { topic: subject.topic } },
    });
  });

  it("is nobody at all, where the kind speaks of nobody", async () => {
    const miyamoto = house.as(town.miyamoto);
    const about = (subject: { topic: string; person?: string }, more: object = {}) =>
      miyamoto.addsItem(conference, { kindId: network.id, subject, ...more });
    await expect(about({ topic: "居場所", person: "佐久間 トメ" })).rejects.toMatchObject(refusal(400, "no-person"));
    await expect(about({ topic: "居場所" }, { caseId: supportCase.id })).rejects.toMatchObject(
      refusal(400, "no-person"),
    );
    open = await about({ topic: "平日の昼の居場所" });
    expect(open).toMatchObject({ secrecy: "open" });
  });

  it("is of a kind that this desk prepares", async () => {
    const kindId = town.conferenceKinds.konkyu.id;
    const added = house.as(town.miyamoto).addsItem(conference, { kindId, subject: { topic: "x" } });
    await expect(added).rejects.toMatchObject(refusal(400, "unknown-kind"));
    const ofMiyamoto = await house.as(town.miyamoto).seesConference(conference);
    expect(ofMiyamoto.items.map(({ kind }) => kind.name)).toEqual([juso.name, network.name]);
  });
});

describe("who sits there", () => {
  it("is of a desk that the consent names, and works there", async () => {
    const miyamoto = house.as(town.miyamoto);
    await expect(miyamoto.seats(item, town.sasaki)).rejects.toMatchObject(refusal(409, "not-consented"));
    const elsewhere = { ...town.tanaka, memberships: town.kiriyama.memberships };
    await expect(miyamoto.seats(item, elsewhere)).rejects.toMatchObject(refusal(400, "unknown-member"));
    await miyamoto.seats(item, town.tanaka, "scribe");
    await expect(miyamoto.seats(item, town.tanaka)).rejects.toMatchObject(refusal(409, "seated-already"));
    expect((await miyamoto.seats(item, town.kiriyama)).inside?.seats).toHaveLength(2);
  });

  it("knows nothing of it until the chair announces it, and then without a further word", async () => {
    const [miyamoto, miura, tanaka] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.tanaka)];
    expect(await tanaka.conferences()).toEqual([]);
    await expect(tanaka.seesItem(open)).rejects.toMatchObject(refusal(404, "not-found"));
    const planned = await miyamoto.seesConference(conference);
    await expect(miyamoto.conducts(planned, "announcement")).rejects.toMatchObject(refusal(403, "forbidden"));
    conference = await miura.conducts(planned, "announcement");
    await expect(miyamoto.seats(item, town.hayase)).rejects.toMatchObject(refusal(403, "forbidden"));
    expect(await tanaka.seesItem(item)).toMatchObject({ withheld: null, inside: { caseId: null } });
    await eventually(async () => {
      const { items } = await tanaka.notices();
      expect(items).toMatchObject([{ topic: "conference_convened", conferenceId: conference.id, personal: true }]);
    });
  });

  it("shows the open item to everybody who does casework, and that item alone", async () => {
    const [seen] = await house.as(town.morita).conferences();
    expect(seen?.items.map(({ id }) => id)).toEqual([open.id]);
    expect(await house.as(town.morita).seesItem(open)).toMatchObject({
      inside: { subject: { topic: "平日の昼の居場所" } },
    });
    await expect(house.as(town.morita).seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
    expect(await house.as(town.hashimoto).conferences()).toEqual([]);
  });
});

describe("when the consent ends", () => {
  it("lets nobody in any more whom it named, before the sitting is over", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
    await miyamoto.moves(await miyamoto.seesItem(item), "start");
    await tanaka.writes(item, { body: "9月から分納している。" });
    const [consent] = (await miyamoto.seesCase(supportCase)).consents;
    await miyamoto.withdraws(supportCase, consent);
    expect(await tanaka.seesItem(item)).toMatchObject({ withheld: "consent", inside: null, actions: [] });
    await expect(tanaka.minutes(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(tanaka.writes(item)).rejects.toMatchObject(refusal(403, "forbidden"));
  });

  it("leaves what was decided with the whole desk that owes it, and that alone", async () => {
    const [miyamoto, shimura] = [house.as(town.miyamoto), house.as(town.shimura)];
    const decision = await miyamoto.writes(item, { kind: "decision", body: "CSWが訪問する。" });
    await miyamoto.assigns(decision, town.desks.hotChuo, { body: "月曜に訪問する。" });
    const [task] = await shimura.tasks();
    expect(task).toMatchObject({ body: "月曜に訪問する。", actions: ["finish"], desk: { id: town.desks.hotChuo.id } });
    await expect(shimura.seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
    expect(await house.as(town.kawai).tasks({ whose: "all" })).toEqual([]);
    const finished = await shimura.finishes(task as NonNullable<typeof task>, { note: "会えた。" });
    expect(finished).toMatchObject({ status: "done", note: "会えた。" });
    await expect(shimura.drops(finished)).rejects.toMatchObject(refusal(403, "forbidden"));
  });

  it("leaves what was lawfully said with those who heard it", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    await miyamoto.marksAll(item);
    await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
    const heard = (await tanaka.minutes(item)).items.map(({ body }) => body);
    expect(heard).toEqual(["9月から分納している。", "CSWが訪問する。"]);
    expect(await tanaka.conferences("past")).toHaveLength(1);
  });
});

describe("from sitting to sitting", () => {
  it("takes the 議題事例 up again, and shows newcomers what was said before only by the chair's act", async () => {
    const [miyamoto, miura, ueno] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.ueno)];
    const sits = async (of: Parameters<typeof miyamoto.addsItem>[1]) => {
      const planned = await miyamoto.plansConference();
      const added = await miyamoto.addsItem(planned, of);
      return { planned, added };
    };
    const first = await sits({ kindId: shien.id, subject: { topic: "見守り" } });
    await miura.conducts(await miura.seesConference(first.planned), "announcement");
    await miyamoto.conducts(await miyamoto.seesConference(first.planned), "opening");
    await miyamoto.moves(await miyamoto.seesItem(first.added), "start");
    await miyamoto.writes(first.added, { body: "前の回の話。" });
    await miyamoto.conducts(await miyamoto.seesConference(first.planned), "closing");
    await miura.signsRecord(await miyamoto.draftsRecord(first.added));

    const next = await sits({ kindId: shien.id, conferenceCaseId: first.added.conferenceCaseId });
    expect(next.added).toMatchObject({ number: first.added.number, inside: { earlier: [{ id: first.added.id }] } });
    const twice = miyamoto.addsItem(next.planned, { kindId: shien.id, conferenceCaseId: first.added.conferenceCaseId });
    await expect(twice).rejects.toMatchObject(refusal(400, "unknown-earlier"));
    const seated = await miyamoto.seats(next.added, town.ueno);
    await miura.conducts(await miura.seesConference(next.planned), "announcement");
    expect(await ueno.pledges(next.added)).toMatchObject({ inside: { earlier: [] } });
    await expect(ueno.minutes(first.added)).rejects.toMatchObject(refusal(404, "not-found"));
    await miura.toSeat(seated.inside?.seats[0], "earlier-minutes");
    expect(await ueno.seesItem(next.added)).toMatchObject({ inside: { earlier: [{ id: first.added.id }] } });
    expect((await ueno.minutes(first.added)).items).toMatchObject([{ body: "前の回の話。", actions: [] }]);
    expect(await ueno.editions(first.added)).toMatchObject([{ edition: 1 }]);
    expect(await ueno.attends(first.added)).toMatchObject({ people: [], held: [] });

    // What comes after is another sitting, with a roster of its own.
    const third = await sits({ kindId: shien.id, conferenceCaseId: first.added.conferenceCaseId });
    await expect(ueno.seesItem(third.added)).rejects.toMatchObject(refusal(404, "not-found"));
    await miura.toSeat(seated.inside?.seats[0], "leaving");
    await expect(ueno.minutes(first.added)).rejects.toMatchObject(refusal(404, "not-found"));
  });
});
