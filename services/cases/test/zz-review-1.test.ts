import { afterAll, afterEach, beforeAll, it } from "@jest/globals";
import { setTimeout as sleep } from "node:timers/promises";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { type Em, openOrm, rows } from "@tsunagi/database";
import { listen, closeAll } from "../../notifications/test/ear.ts";
import { caseSeenByBoth } from "../audience/seen-by-both.ts";
import { letSee } from "./grants.ts";
import { writeFileSync, appendFileSync } from "node:fs";

let house: House;
const OUT = "/tmp/zz-review.out";
const say = (what: string, value: unknown) => appendFileSync(OUT, `${what}: ${JSON.stringify(value)}\n`);
beforeAll(async () => {
  writeFileSync(OUT, "");
  house = await openHouse();
}, 60_000);
afterEach(() => house.setClock(undefined));
afterAll(async () => { closeAll(); await house.close(); });
const outcome = (p: Promise<any>) => p.then((v) => ({ ok: v }), (e) => ({ refused: e.status, code: e.body?.code }));
const k = () => house.as(town.kiriyama);
const t = () => house.as(town.tanaka);
async function sent(o: any = {}, draft: any = {}) {
  const supportCase = await k().opensCase({ information: [{ category: "income_assets_debts", body: "滞納" }], ...o });
  const { consents } = await k().recordsConsent(supportCase, [town.desks.jiritsu], o.consent ?? {});
  const referral = await k().sends(await k().drafts({ supportCase, to: town.desks.jiritsu, ...draft }));
  return { supportCase, consent: consents[0], referral };
}
const waiter = () => eventually(async () => {
  const { rows } = await house.behind.query("select count(*)::int n from pg_locks where not granted");
  if (rows[0].n === 0) throw new Error("nobody waits");
});

it("P1 grant race", async () => {
  const { supportCase, consent, referral } = await sent();
  await house.behind.query("begin");
  await house.behind.query("select pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))", [supportCase.id, town.desks.jiritsu.id]);
  await t().accepts(referral);
  await waiter();
  const w = await k().withdraws(supportCase, consent);
  await house.behind.query("commit");
  await sleep(2500);
  const seen: any = await outcome(t().seesCase(supportCase));
  say("P1 consent withdrawn", w.withdrawal?.at);
  say("P1 receiver GET case 2.5 s later", seen.ok ? { number: seen.ok.number, name: seen.ok.resident?.name, info: seen.ok.information } : seen);
  say("P1 grants", (await house.behind.query("select basis, until_at from cases.case_grant where support_case_id=$1 and basis<>'lead'", [supportCase.id])).rows);
  say("P1 referral", (await t().sees(referral)).lapsedAt);
}, 30_000);

it("P2 send race", async () => {
  const supportCase = await k().opensCase();
  const { consents } = await k().recordsConsent(supportCase, [town.desks.jiritsu]);
  const draft = await k().drafts({ supportCase, to: town.desks.jiritsu });
  await house.behind.query("begin");
  await house.behind.query("select 1 from referrals.referral where id=$1 for update", [draft.id]);
  const sending = outcome(k().sends(draft));
  await waiter();
  await house.asAgain(town.hayase).withdraws(supportCase, consents[0]);
  await eventually(async () => {
    const { rows } = await house.behind.query("select count(*)::int n from ledger.delivery d join ledger.outbox o on o.id=d.event_id where d.consumer='referrals' and o.name='consent.withdrawn' and o.aggregate_id=$1 and acked_at is not null", [consents[0]?.id]);
    if (rows[0].n !== 1) throw new Error("not heard");
  });
  await house.behind.query("commit");
  const s: any = await sending;
  say("P2 sending answered", s.ok?.status ?? s);
  await house.sweep(); await sleep(1500); await house.sweep();
  say("P2 after sweeps", await k().sees(draft).then(({ status, ground, next }) => ({ status, ground, next: next?.desk.name })));
  say("P2 receiver opens", await outcome(t().opens(draft)));
}, 30_000);

it("P5/P6 lapse", async () => {
  const { supportCase, consent, referral } = await sent({}, { urgency: "D" });
  await t().opens(referral);
  await k().withdraws(supportCase, consent);
  const lapsed = () => eventually(async () => { const s = await t().sees(referral); if (!s.lapsedAt) throw new Error("not lapsed"); return s; });
  const l = await lapsed();
  const a: any = await outcome(t().acknowledges(l));
  say("P5 lapsed due", [l.dueAt, l.accountable?.name]); say("P5 acknowledged while lapsed", a.ok ? [a.ok.status, a.ok.dueAt, a.ok.accountable?.name, a.ok.actions] : a);
  const c = await t().continues(a.ok ?? l);
  const { consents } = await k().recordsConsent(supportCase, [town.desks.jiritsu], { purpose: "再" });
  await eventually(async () => { if ((await t().sees(referral)).lapsedAt) throw new Error("still"); });
  say("P6 regrounded due moved", [c.dueAt, (await t().sees(referral)).dueAt]);
  await k().withdraws(supportCase, consents.find((x) => !x.withdrawal));
  const l2 = await lapsed();
  say("P6 second lapse actions", [l2.actions, l2.dueAt, l2.ownGround]);
  say("P6 continue", await outcome(t().continues(l2)));
  say("P6 topics", (await t().notices()).items.filter((n) => n.referralId === referral.id).map((n) => n.topic));
}, 30_000);

it("P7 approved basis does not mend", async () => {
  const { supportCase, consent, referral } = await sent();
  await t().opens(referral);
  await k().withdraws(supportCase, consent);
  const l = await eventually(async () => { const s = await t().sees(referral); if (!s.lapsedAt) throw new Error("not lapsed"); return s; });
  const b = await k().requestsBasis(supportCase, [town.desks.jiritsu], { categories: ["identity_contact", "income_assets_debts"] });
  await house.as(town.shimura).approves(b);
  await sleep(1000); await house.sweep(); await sleep(500);
  const s = await t().sees(referral);
  say("P7 after approval still lapsed", [s.lapsedAt, s.ground?.kind, s.actions]);
}, 30_000);

it("P8 birth date", async () => {
  const supportCase = await k().opensCase({ resident: { birthDate: "2012-05-09" } });
  await letSee(house, supportCase, town.desks.jiritsu, ["health_disability"]);
  const seen = await t().seesCase(supportCase);
  const after = await t().recordsConsent(supportCase, [town.desks.fukushi], { giver: "parental", giverName: "母", categories: ["health_disability"] } as any);
  say("P8 sees resident / until", [seen.resident ?? null, seen.categories, after.consents[0]?.until]);
  const adult = await k().opensCase({ resident: { birthDate: "1990-05-09" } });
  await letSee(house, adult, town.desks.jiritsu, ["health_disability"]);
  say("P8 adult", await outcome(t().recordsConsent(adult, [town.desks.fukushi], { giver: "parental", giverName: "母", categories: ["health_disability"] } as any)));
});

it("P9 withheld after sending", async () => {
  const { supportCase, referral } = await sent({ resident: { name: "避難 花子", kana: "ヒナン ハナコ", address: "みどり野市泉2-3-4" } });
  const r = await k().residentOf({ id: (await k().seesCase(supportCase)).residentId as string });
  await k().revisesResident(r, { addressWithheld: true });
  const o = await t().opens(referral);
  say("P9 opened after 住所秘匿", o.disclosures[0]?.identity);
});

it("P10/12 others' basis", async () => {
  const sasaki = house.as(town.sasaki);
  const supportCase = await sasaki.opensCase();
  for (const code of ["APPI69_2_3"] as const) {
    const b = await sasaki.requestsBasis(supportCase, [town.desks.houkatsuWest], { code });
    await house.as(town.ogawa).approves(b);
  }
  await letSee(house, supportCase, town.desks.hotChuo, ["identity_contact", "life_history"]);
  say("P10 bases that hotChuo may list", (await k().bases()).filter((b) => b.caseId === supportCase.id).length);
  const d = await k().drafts({ supportCase, to: town.desks.houkatsuWest, categories: ["identity_contact"] });
  say("P10 preview ground", (await k().previews(d)).ground);
  const s: any = await outcome(k().sends(d));
  say("P10 sends on it", s.ok?.ground ?? s);
  const e = await house.as(town.nakamura).sees(d);
  say("P12 envelope", { caseId: e.caseId, categories: e.categories, ground: e.ground, steps: e.steps.map((x) => x.verb) });
});

it("P11 hint seq", async () => {
  const supportCase = await k().opensCase();
  await k().recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
  const first = await k().sends(await k().drafts({ supportCase, to: town.desks.fukushi }));
  await house.as(town.sasaki).accepts(first);
  await eventually(() => house.as(town.sasaki).seesCase(supportCase));
  const ear = await listen(house, await t().cookie());
  const second = await k().sends(await k().drafts({ supportCase, to: town.desks.jiritsu }));
  await t().accepts(second);
  await eventually(() => t().seesCase(supportCase)); await sleep(800);
  say("P11 hints at jiritsu (2 would be alone)", ear.hints.filter((h) => h.topic === "case"));
}, 20_000);

it("P13 returned, revised", async () => {
  const { supportCase, consent, referral } = await sent();
  await k().withdraws(supportCase, consent);
  const back = await eventually(async () => { const s = await k().sees(referral); if (s.status !== "returned") throw new Error("no"); return s; });
  const before = await t().sees(referral);
  await k().revises(back, { kind: "transfer", urgency: "A", categories: ["health_disability"] });
  const after = await t().sees(referral);
  say("P13 receiver before/after", [[before.version, before.kind, before.urgency, before.categories], [after.version, after.kind, after.urgency, after.categories, after.steps.map((x) => `${x.verb} ${x.by?.name}`), after.next, after.dueAt]]);
});

it("P14 new consent returns a valid つなぎ", async () => {
  const sasaki = house.as(town.sasaki);
  const supportCase = await sasaki.opensCase();
  const c1 = (await sasaki.recordsConsent(supportCase, [town.desks.hotChuo])).consents[0];
  const toK = await sasaki.sends(await sasaki.drafts({ supportCase, to: town.desks.hotChuo, categories: ["identity_contact"] }));
  await k().accepts(toK);
  await eventually(() => k().seesCase(supportCase));
  await sasaki.recordsConsent(supportCase, [town.desks.jiritsu]);
  const on = await k().sends(await k().drafts({ supportCase, to: town.desks.jiritsu, categories: ["identity_contact"] }));
  await sasaki.withdraws(supportCase, c1);
  await sleep(1200);
  const mid = await k().sees(on);
  await sasaki.recordsConsent(supportCase, [town.desks.jiritsu], { purpose: "更新" });
  await sleep(1500);
  const end = await k().sees(on);
  say("P14 status before/after the renewal", [mid.status, end.status]);
  say("P14 sender previews", await outcome(k().previews(on)));
}, 20_000);

it("P15 un-withdraw at the wall", async () => {
  const { supportCase, consent } = await sent();
  await k().withdraws(supportCase, consent);
  const orm = await openOrm("cases", house.urlOf({ service: "cases", job: false }), [], 2);
  await (orm.em.fork() as Em).transactional(async (em) => {
    await rows(em, "select set_config('tsunagi.municipality',$1,true), set_config('tsunagi.desk',$2,true), set_config('tsunagi.staff',$3,true)", [town.municipality.id, town.desks.hotChuo.id, town.kiriyama.id]);
    const r = await rows(em, "update cases.consent set status='given', withdrawn_at=null, withdrawn_method=null, withdrawn_by=null, until_at='9999-12-31' where id=$1 returning status, until_at", [consent?.id]);
    say("P15 rows un-withdrawn as tsunagi_cases", r);
  }).catch((e) => say("P15 refused", String(e)));
  await orm.close(true);
});

it("P16 seen by both", () => {
  const one = (address: string | null) => ({ resident: { name: "x", address }, residentId: null, categories: [], information: [], household: [], consents: [] }) as any;
  say("P16", caseSeenByBoth(one("泉2-3-4"), one(null)).resident);
});

it("P25 envelope withdraws", async () => {
  const { referral } = await sent({ resident: { birthDate: "2012-05-09" }, consent: { giver: "parental", giverName: "佐久間 母子" } });
  const e = await t().sees(referral);
  const w: any = await outcome(t().withdraws({ id: e.caseId }, { id: e.ground?.id as string }));
  say("P25 unopened", [e.openedAt, e.subject ?? null]); say("P25 withdraw", w.ok ?? w);
});

it("P28 note lost", async () => {
  const supportCase = await k().opensCase();
  const b = await k().requestsBasis(supportCase, [town.desks.fukushi]);
  const a = await house.as(town.shimura).approves(b, "法務と確認済み");
  const e = await k().endsBasis(a, "もう要らない");
  say("P28", [a.note, e.note, e.decidedBy?.name, e.decidedAt === a.decidedAt]);
});

it("P4 sweep starves", async () => {
  const morita = house.as(town.morita);
  const c = await morita.opensCase();
  await morita.recordsConsent(c, [town.desks.jiritsu], { until: "2027-01-31" });
  const dead = await morita.sends(await morita.drafts({ supportCase: c, to: town.desks.jiritsu, categories: ["identity_contact"] }));
  const mine = await sent({ consent: { until: "2027-01-31" } });
  await house.behind.query("update directory.membership set until_date='2026-12-31' where staff_id=$1", [town.morita.id]);
  house.setClock(new Date("2027-02-02T03:00:00Z"));
  await house.sweep(); await house.sweep();
  say("P4 healthy つなぎ of another desk", (await house.behind.query("select status, ground_until, lapsed_at from referrals.referral where id = any($1)", [[dead.id, mine.referral.id]])).rows);
}, 30_000);
