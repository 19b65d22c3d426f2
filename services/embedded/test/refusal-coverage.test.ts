import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { API_ROOT, allOperations, type Operation } from "@tsunagi/contracts";
import { type House, openHouse, type Person, problemOf } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { guestIn } from "./guest-in.ts";
import { paperIds } from "./paper-ids.ts";
import { writtenIds } from "./written-ids.ts";

/**
 * No operation escapes a refusal: every one is tried without a session, by a worker with no share in anything, and by
 * the system administrator. A new operation is tried the day it appears. These lists may only shrink.
 */
const PUBLIC = ["signIn", "getHealth", "getContract", "getCalendar"];
/** For people without an account: no session opens them, and the cookie that does is tried in guest.test.ts. */
const FOR_GUESTS = ["enterAsGuest", "getGuestRoom", "pledgeAsGuest", "listGuestMinutes", "stateAsGuest"];
/** What anybody who is signed in may do for themselves: it touches nobody else's record. */
const OWN = [
  "signOut",
  "switchMembership",
  "getMe",
  "listDesks",
  "getDesk",
  "listNeighbourhoods",
  "findResponsible",
  "getStandardConsent",
  "listConferenceKinds",
];
/** How somebody is told, and what they have been told: their own, and nobody else's. */
const OWN_NOTICES = ["readNotices", "getNoticeSettings", "reviseNoticeSettings", "enterMailAddress"];
/** How many conferences were held is public. */
const PUBLIC_NUMBERS = ["getConferenceTotals"];
const OWN_WAYS = ["confirmMailAddress", "removeMailAddress", "renewCalendar", "stopCalendar"];
/** What a worker of any desk may begin: a record of their own. */
const BEGINS_OWN = ["createResident"];
/** Refused to whoever is no host with words of its own: there is no record yet to hide. */
const HOSTS_ONLY = ["planConference"];
/** What the system administrator is there for: the accounts of their own agency, and of no other. */
const OF_ACCOUNTS = ["listMemberships"];
/** What answers whoever has no share in anything with nothing at all, instead of "not found". */
const EMPTY_FOR_OTHERS = ["listStaff", "searchResidents"];

let house: House;
let ids: Record<string, string>;
let guest: Awaited<ReturnType<typeof guestIn>>;

beforeAll(async () => {
  house = await openHouse();
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase();
  const consented = await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const son = { name: "佐久間 誠", kana: "サクマ マコト", birthDate: null };
  const { household } = await kiriyama.addsToHousehold(supportCase, { person: son, relation: "child" });
  const record = await kiriyama.writesRecord(supportCase);
  const basis = await kiriyama.requestsBasis(supportCase, [town.desks.fukushi]);
  const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
  const sent = await kiriyama.sends(draft);
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
  const notice = await noticeOf(house.as(town.tanaka));
  guest = await guestIn(house);
  ids = {
    caseId: supportCase.id,
    referralId: sent.id,
    noticeId: notice,
    deskId: town.desks.hotChuo.id,
    residentId: await residentOf(supportCase.id),
    memberId: household[0]?.id as string,
    recordId: record.id,
    basisId: basis.id,
    consentId: consented.consents[0]?.id as string,
    category: "life_history",
    staffId: town.kiriyama.id,
    membershipId: town.kiriyama.memberships[0]?.id as string,
    date: today,
    guestId: guest.id,
    statementId: "0192f0c1-2222-7000-8000-000000000000",
    ...(await sealedIds()),
    ...(await paperIds(house)),
    ...(await writtenIds(house)),
    absenceId: (await kiriyama.declaresAbsence(today, today)).id,
  };
});
afterAll(() => house.close());

/** A 支援会議 with a decision in its minutes. */
async function sealedIds(): Promise<Record<string, string>> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { id: conferenceId } = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  const item = await miyamoto.addsItem({ id: conferenceId }, { kindId, subject: { topic: "見守り" } });
  const seated = await miyamoto.seats(item, town.kiriyama);
  const announced = await miura.conducts(await miura.seesConference({ id: conferenceId }), "announcement");
  await miyamoto.conducts(announced, "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  const minute = await miyamoto.writes(item, { kind: "decision" });
  const assigned = await miyamoto.assigns(minute, town.desks.hotChuo);
  const seatId = seated.inside?.seats[0]?.id as string;
  const sheetId = (await miyamoto.sheets(item))[0]?.id as string;
  const { id: chronologyEntryId } = await miyamoto.chronicles(item);
  const { id: informationRequestId } = await miura.requestsInformation(item, town.desks.fukushi);
  const made = {
    informationRequestId,
    conferenceId,
    agendaItemId: item.id,
    seatId,
    sheetId,
    chronologyEntryId,
    minuteId: minute.id,
  };
  const { releases } = await miura.releases(assigned, { deskIds: [town.desks.hotChuo.id] });
  const taskId = assigned.tasks[0]?.id as string;
  return { ...made, taskId, releaseId: releases[0]?.id as string, ...(await datePollIds()) };
}

/** A sitting that is looked for a date for, with somebody who is asked. */
async function datePollIds(): Promise<Record<string, string>> {
  const miyamoto = house.as(town.miyamoto);
  const poll = await miyamoto.asksDates(await miyamoto.plansConference(), [town.kiriyama]);
  const [ask, option] = [poll.asks[0]?.id as string, poll.options[0]?.id as string];
  return { datePollId: poll.id, dateAskId: ask, dateOptionId: option };
}

async function noticeOf(person: Person): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [first] = (await person.notices()).items;
    if (first) return first.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the notice never came");
}

async function residentOf(caseId: string): Promise<string> {
  const { rows } = await house.behind.query("select resident_id from cases.support_case where id = $1", [caseId]);
  return rows[0].resident_id;
}

/** A well-formed request that aims at somebody else's record. */
function aim(operation: Operation, cookie?: string): Promise<Response> {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "missing");
  const headers: Record<string, string> = {
    Origin: house.url,
    "Content-Type": "application/json",
    "Idempotency-Key": `aim-${Math.random()}`,
    "If-Match": '"2"',
    ...(cookie && { Cookie: cookie }),
  };
  const body = operation.body ? JSON.stringify(bodies[operation.operationId] ?? {}) : undefined;
  return fetch(house.url + API_ROOT + path + (queries[operation.operationId] ?? ""), {
    method: operation.method.toUpperCase(),
    headers,
    ...(body && { body }),
  });
}

const sheet = () => ({
  toDeskId: town.desks.fukushi.id,
  kind: "assistance_request",
  urgency: "C",
  warmLevel: "L1",
  categories: ["identity_contact"],
  needs: ["rent"],
  request: "お願いします",
});

/** What a question needs to be well formed; it asks for one record and not for a list. */
const queries: Record<string, string> = {
  get listSendings() {
    return `?referralId=${ids.referralId}`;
  },
  previewResubmission: "?categories=identity_contact",
  get listCandidates() {
    return `?deskId=${town.desks.kokusai.id}`;
  },
  get listInvitees() {
    return `?deskId=${town.desks.kokusai.id}`;
  },
  get previewDraft() {
    const { id } = town.desks.kokusai;
    return `?caseId=${ids.caseId}&toDeskId=${id}&urgency=C&categories=identity_contact`;
  },
};

const inTwoDays = () => ({
  title: "定例会",
  form: "meeting",
  startsAt: "2099-01-05T01:00:00Z",
  endsAt: "2099-01-05T03:00:00Z",
  place: "会議室",
});

const SIGNED = { answers: { purpose: "fully", parts: "fully", next: "fully", ease: "fully", time: "fully" } };

const bodies: Record<string, object> = {
  planConference: inTwoDays(),
  reviseConference: inTwoDays(),
  get askDates() {
    const people = [{ staffId: town.morita.id, deskId: town.desks.kokusai.id }];
    const { startsAt, endsAt } = inTwoDays();
    return { options: [{ startsAt, endsAt }], people, answerBy: ids.date };
  },
  get askAlso() {
    return { staffId: town.morita.id, deskId: town.desks.kokusai.id };
  },
  get takeDate() {
    return { optionId: ids.dateOptionId };
  },
  get answerDates() {
    return { marks: [{ optionId: ids.dateOptionId, mark: "yes" }] };
  },
  callOffConference: { reason: "weather" },
  get addAgendaItem() {
    return { kindId: town.conferenceKinds.shien.id, minutes: 20, subject: { topic: "見守り" } };
  },
  arrangeAgendaItem: { minutes: 20, writing: "scribe" },
  get seatMember() {
    return { deskId: town.desks.kokusai.id, staffId: town.morita.id, part: "member" };
  },
  attendAgendaItem: { here: true },
  markAllPresent: { among: "everybody" },
  markAttendance: { attendance: "present" },
  printAgendaItem: { what: "agenda" },
  issueDocument: { kind: "inquiry", addressee: "医療法人", ask: "受診歴" },
  allowGuests: { allowed: true },
  inviteGuest: { name: "山口 誠", role: "主治医" },
  enterAsGuest: { token: "none", pin: "000000" },
  stateAsGuest: { body: "往診は週1回" },
  handOut: { title: "関係図", copies: 3 },
  collectHandout: { collected: [1] },
  answerQuestionnaire: SIGNED,
  enterQuestionnaire: SIGNED,
  draftMeetingRecord: {},
  reviseMeetingRecord: {},
  get sendProxy() {
    return { staffId: town.shimura.id };
  },
  fillSheet: { known: "母と長男" },
  postponeAgendaItem: { reason: "no_time" },
  reportAfterwards: { beganOn: null },
  giveOpinion: { stance: "agree" },
  reviseOpinion: { stance: "agree" },
  addChronologyEntry: { happenedOn: "2019", whom: "長男", what: "離職" },
  reviseChronologyEntry: { happenedOn: "2019", whom: "長男", what: "離職" },
  get requestInformation() {
    return { deskId: town.desks.jiritsu.id, person: "沢渡 一郎", ask: "関わりの有無", answerBy: ids.date };
  },
  raiseCommunityIssue: { field: "place", title: "居場所がない" },
  beginCommunityIssue: { progress: "相談している" },
  settleCommunityIssue: { progress: "できた" },
  answerInformationRequest: { involvement: "none" },
  writeMinute: { kind: "issue", body: "論点" },
  reviseMinute: { kind: "issue", body: "論点" },
  holdMinute: { holding: true },
  get assignTask() {
    return { form: "task", body: "訪問", deskId: town.desks.hotChuo.id, dueOn: ids.date };
  },
  finishTask: {},
  get releaseDecision() {
    return { body: "声かけを頼む", basis: "LAW", reason: "安全のため", deskIds: [town.desks.kokusai.id] };
  },
  withdrawRelease: { note: "取り違え" },
  get tieCase() {
    return { caseId: ids.caseId };
  },
  get handOverMinutes() {
    return { rows: [{ minuteId: ids.minuteId, version: 3, body: "引き継ぐこと" }] };
  },
  dropTask: { note: "不要になった" },
  get reassignCase() {
    return { workerId: town.otomo.id };
  },
  get endMembership() {
    return { since: ids.date, reason: "transfer" };
  },
  setDeskHours: { hours: [], closesOnHolidays: true, fallbackDeskId: null },
  get addException() {
    return { date: ids.date, hours: [], reason: "研修" };
  },
  closeToday: { reason: "研修" },
  setDuty: { staffId: town.kiriyama.id },
  setDutyShift: { staffId: null },
  get declareAbsence() {
    return { staffId: town.kiriyama.id, from: ids.date, until: ids.date, deputyId: null, reason: "leave" };
  },
  setOffer: { takes: "家計の相談" },
  setReceptionState: { code: "open" },
  get createCase() {
    return { residentId: ids.residentId };
  },
  get reviseResident() {
    return { name: "佐久間 トメ", kana: "サクマ トメ", birthDate: null };
  },
  get addHouseholdMember() {
    return { residentId: ids.residentId, relation: "child" };
  },
  get searchResidents() {
    return { text: "佐久間" };
  },
  get reviseInformation() {
    return { body: "退職した。" };
  },
  get writeRecord() {
    const part = { kind: "fact", category: "life_history", body: "訪問。" };
    return { occurredAt: "2026-11-20T01:00:00Z", method: "visit", parts: [part] };
  },
  get seeCaseAs() {
    return { deskId: town.desks.hotChuo.id, staffId: town.kiriyama.id };
  },
  get giveConsent() {
    return {
      method: "written",
      purpose: "共有",
      categories: ["identity_contact"],
      recipientDeskIds: [town.desks.kokusai.id],
      until: null,
    };
  },
  withdrawConsent: { method: "oral" },
  get requestBasis() {
    return {
      code: "LAW",
      reason: "照会のため",
      categories: ["identity_contact"],
      recipientDeskIds: [town.desks.kokusai.id],
      until: "2027-03-31",
    };
  },
  sendReferral: { preview: "0".repeat(64) },
  attendReferral: { here: true },
  continueReferral: { code: "LAW", reason: "自窓口の業務として" },
  attachReferral: { document: "診断書", way: "by_hand" },
  detachReferral: { attachmentId: "0192f0c1-2222-7000-8000-000000000000" },
  inquireReferral: { question: "いつからですか" },
  answerReferral: { answer: "9月からです" },
  sendBackReferral: { missing: "収入" },
  resubmitReferral: { supplement: "9月分です", categories: ["identity_contact"], preview: "0".repeat(64) },
  declineReferral: { reason: "no_capacity", next: "coordinator" },
  adviseReferral: { suggestedDeskId: town.desks.fukushi.id, note: "こちらへ" },
  reassignReferral: { workerId: town.kawai.id },
  attemptReferral: { at: "2026-11-17T00:00:00Z", method: "visit", result: "absent" },
  contactReferral: { at: "2026-11-17T00:00:00Z", method: "visit", result: "met", accompanied: false },
  beginReferral: { plan: "月2回の面談" },
  updateReferral: { progress: "面談2回" },
  holdReferral: { reason: "hospitalised", resumeOn: "2099-12-01" },
  reportReferral: { outcome: "achieved", result: "分納の約束がついた" },
  contestReferral: { reason: "まだです" },
  cancelReferral: { reason: "settled" },
  misdirectReferral: { circumstances: "取り違え" },
  sayReferral: { message: "お願いします" },
  callReferral: { whom: "田中さん" },
  get draftReferral() {
    return { caseId: ids.caseId, ...sheet() };
  },
  get reviseReferral() {
    return sheet();
  },
};

const guarded = allOperations.filter(({ operationId }) => ![...PUBLIC, ...FOR_GUESTS].includes(operationId));

describe.each(allOperations.filter(({ operationId }) => FOR_GUESTS.includes(operationId)))(
  "$operationId",
  (operation) => {
    it("answers 401 to nobody, and to whoever has a session", async () => {
      for (const cookie of [undefined, await house.as(town.miura).cookie()])
        expect([(await aim(operation, cookie)).status, cookie]).toEqual([401, cookie]);
    });
  },
);

describe("without a session", () => {
  it.each(guarded.map((op) => [op.operationId, op] as const))("%s answers 401", async (_, operation) => {
    const response = await aim(operation);
    expect(response.status).toBe(401);
    expect((await problemOf(response)).code).toBe("signed-out");
    // What a guest holds is no session, under whatever name.
    for (const cookie of guest.cookies) expect((await aim(operation, cookie)).status).toBe(401);
  });
});

describe.each([
  ["a worker with no share in anything", town.morita],
  ["the system administrator", town.hashimoto],
])("%s", (_, member) => {
  const mine = [...OWN, ...OWN_NOTICES, ...OWN_WAYS, ...BEGINS_OWN, ...HOSTS_ONLY, ...PUBLIC_NUMBERS];
  const others = guarded.filter(({ operationId }) => !mine.includes(operationId));

  it.each(others.map((op) => [op.operationId, op] as const))("learns nothing by %s", async (_id, operation) => {
    const response = await aim(operation, await house.as(member).cookie());
    const text = await response.text();
    for (const id of [
      ids.caseId,
      ids.referralId,
      ids.noticeId,
      ids.residentId,
      ids.memberId,
      ids.recordId,
      ids.basisId,
      ids.consentId,
      ids.conferenceId,
      ids.agendaItemId,
      ids.minuteId,
      ids.taskId,
      ids.releaseId,
      ids.datePollId,
      ids.dateAskId,
      ids.dateOptionId,
      ids.meetingRecordId,
      ids.questionnaireId,
      ids.guestId,
    ])
      expect(text).not.toContain(id);
    if (operation.path.includes("{") || operation.method !== "get" || queries[operation.operationId]) {
      const emptyList = EMPTY_FOR_OTHERS.includes(operation.operationId);
      expect([response.status, operation.operationId]).toEqual([emptyList ? 200 : 404, operation.operationId]);
      if (emptyList) expect(JSON.parse(text).items).toEqual([]);
    } else if (member === town.hashimoto && OF_ACCOUNTS.includes(operation.operationId)) {
      expect(text).not.toContain(ids.staffId);
    } else {
      expect(JSON.parse(text).items).toEqual([]);
    }
  });
});

it("says the same of what is not yours and of what does not exist", async () => {
  const cookie = await house.as(town.morita).cookie();
  const real = await fetch(`${house.url}/api/referrals/${ids.referralId}`, { headers: { Cookie: cookie } });
  const none = await fetch(`${house.url}/api/referrals/0192f0c1-2222-7000-8000-000000000000`, {
    headers: { Cookie: cookie },
  });
  const nonsense = await fetch(`${house.url}/api/referrals/abc`, { headers: { Cookie: cookie } });
  const bodiesOf = await Promise.all(
    [real, none, nonsense].map(async (r) => ({ ...(await problemOf(r)), instance: "" })),
  );
  expect(bodiesOf[1]).toEqual(bodiesOf[0]);
  expect(bodiesOf[2]).toEqual(bodiesOf[0]);
});

it("lets the administrator begin no casework either", async () => {
  await expect(house.as(town.hashimoto).registers()).rejects.toMatchObject({ status: 403 });
});

it("lets a desk that hosts no kind of conference plan none", async () => {
  await expect(house.as(town.morita).plansConference()).rejects.toMatchObject({
    status: 403,
    body: { code: "not-host" },
  });
  await expect(house.as(town.hashimoto).plansConference()).rejects.toMatchObject({ status: 403 });
});
