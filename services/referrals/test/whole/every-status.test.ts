import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts";
import { bodyOf, type Person, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { referralLife } from "../../referral/referral.lifecycle.ts";
import { ADDED, deeds, inStatus, verbOf } from "../deeds.ts";
import { openScene, type Scene } from "../hand-off.ts";

/** The table of the life cycle as it is lived: every deed in every state, over HTTP. */

type Verb = keyof typeof referralLife.moves;

const statuses = Object.keys(referralStatuses) as ReferralStatus[];
const pairs = Object.keys(deeds).flatMap((noun) => statuses.map((status) => [noun, status] as const));
const moveOf = (noun: string) => referralLife.moves[verbOf.get(noun) as Verb];
/** Only once the ground has ended: another story (when-the-ground-ends). */
const AFTER_LAPSE = ["stopping", "continuation"];
/** A word beside it makes nobody's screen old: two people may write one on the same day. */
const BESIDE = ["messages", "attempts", "calls", "updates"];
/** They look for somebody to read the sheet: in the state `sent` as it is here, nobody has. */
const goes = (noun: string, status: ReferralStatus) =>
  moveOf(noun).from.includes(status) && !(moveOf(noun).after && status === "sent") && !AFTER_LAPSE.includes(noun);

let scene: Scene;
let people: Record<string, Person>;
const made = new Map<ReferralStatus, Promise<ReferralSeen>>();
beforeAll(async () => {
  scene = await openScene();
  const { kiriyama, tanaka, house } = scene;
  people = { kiriyama, tanaka, miyamoto: house.as(town.miyamoto) };
});
afterAll(() => scene.close());

/** One that stays as it is, as its sender sees it: for what is refused. */
function kept(status: ReferralStatus): Promise<ReferralSeen> {
  const one = made.get(status) ?? inStatus[status](scene).then((referral) => scene.kiriyama.sees(referral));
  made.set(status, one);
  return one;
}

async function post(noun: string, { id, version }: ReferralSeen, key: string, body: object): Promise<Response> {
  const { by } = deeds[noun] as (typeof deeds)[string];
  return fetch(`${scene.house.url}/api/referrals/${id}/${noun}`, {
    method: "POST",
    headers: {
      Origin: scene.house.url,
      Cookie: await (people[by] as Person).cookie(),
      "Content-Type": "application/json",
      "Idempotency-Key": key,
      "If-Match": `"${version}"`,
    },
    body: JSON.stringify(body),
  });
}

/** What it says; one that goes once more says what was confirmed besides. */
async function bodyFor(noun: string, referral: ReferralSeen): Promise<object> {
  const { body } = deeds[noun] as (typeof deeds)[string];
  if (noun !== "resubmission") return body;
  if (referral.status !== "sent_back") return { ...body, preview: "0".repeat(64) };
  const { fingerprint } = await scene.kiriyama.previewsResubmission(referral, ADDED);
  return { ...body, preview: fingerprint };
}

const said = async ({ id }: ReferralSeen) =>
  (await scene.house.behind.query("select 1 from ledger.outbox where aggregate_id = $1", [id])).rowCount;

it("knows every deed that the contract has", () => {
  expect(Object.keys(deeds).sort()).toEqual([...verbOf.keys()].sort());
});

it.each(statuses)("offers in the lists of one that is %s what it offers itself", async (status) => {
  const { id, caseId } = await kept(status);
  for (const who of [people.kiriyama, people.tanaka] as Person[]) {
    const query = { caseId: caseId as string, limit: 100 };
    const { items } = (await who.api.GET("/api/referrals", { params: { query } })).data ?? { items: [] };
    const row = items.find((item) => item.id === id);
    if (!row) continue;
    const { actions, worker } = await who.sees(row);
    expect(row).toMatchObject({ worker, actions: actions.filter((one) => one !== "getCase") });
  }
});

describe("in its time", () => {
  it.each(pairs.filter(([noun, status]) => goes(noun, status)))(
    "%s of one that is %s is done once, however often it is clicked, and never upon what was not seen",
    async (noun, status) => {
      const referral = await inStatus[status](scene);
      const body = await bodyFor(noun, referral);
      const first = await post(noun, referral, `${noun}-${status}`, body);
      const seen = await bodyOf<ReferralSeen>(first);
      expect([first.status, seen.status]).toEqual([201, endOf(noun, status)]);
      const [events, { steps }] = [await said(referral), await scene.kiriyama.sees(referral)];
      const again = await post(noun, referral, `${noun}-${status}`, body);
      expect([again.status, heldFast(await bodyOf<ReferralSeen>(again))]).toEqual([201, heldFast(seen)]);
      expect([await said(referral), (await scene.kiriyama.sees(referral)).steps]).toEqual([events, steps]);
      const late = await post(noun, referral, `${noun}-${status}-late`, body);
      expect(late.status).toBe(BESIDE.includes(noun) ? 201 : 412);
    },
  );

  /** All but the way to the case: that opens and closes a moment later, with the grant. */
  const heldFast = (seen: ReferralSeen) => ({ ...seen, actions: seen.actions.filter((one) => one !== "getCase") });

  function endOf(noun: string, status: ReferralStatus): ReferralStatus {
    if (noun === "resumption" || noun === "objection") return "contacted";
    return moveOf(noun).to ?? status;
  }
});

describe("out of its time", () => {
  it.each(pairs.filter(([noun, status]) => !goes(noun, status)))(
    "%s of one that is %s is refused, and nothing changes",
    async (noun, status) => {
      const referral = await kept(status);
      const events = await said(referral);
      const answer = await post(noun, referral, `${noun}-${status}-wrong`, await bodyFor(noun, referral));
      expect(answer.status).toBe(refusalOf(noun, status));
      expect([await said(referral), await scene.kiriyama.sees(referral)]).toEqual([events, referral]);
    },
  );

  /** 409, but where the deed is not theirs for another reason: not theirs to know, or its ground holds or has ended. */
  function refusalOf(noun: string, status: ReferralStatus): number {
    if (deeds[noun]?.by === "kiriyama") return 409;
    if (noun === "advice") return status === "redirected" ? 409 : 404;
    if (status === "draft" || status === "returned") return 404;
    return ofReceiver(noun, status === "stopped");
  }

  function ofReceiver(noun: string, hasLapsed: boolean): number {
    if (AFTER_LAPSE.includes(noun)) return hasLapsed ? 409 : 403;
    return hasLapsed && !["shortcomings", "refusal", "report"].includes(noun) ? 403 : 409;
  }
});
