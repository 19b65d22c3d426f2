import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReferralStatus } from "@tsunagi/contracts";
import type { ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { inStatus } from "../deeds.ts";
import { openScene, type Scene } from "../hand-off.ts";
import { type Bare, withoutSentences } from "../without-sentences.ts";

/** What the tables refuse whatever the code does: tried as the role that runs, on a つなぎ that is its own to change. */

let scene: Scene;
let bare: Bare;
const made = new Map<ReferralStatus, Promise<ReferralSeen>>();
beforeAll(async () => {
  scene = await openScene();
  bare = await withoutSentences(scene.house);
});
afterAll(async () => {
  await bare.close();
  await scene.close();
});

const kept = (status: ReferralStatus) => {
  const one = made.get(status) ?? inStatus[status](scene);
  made.set(status, one);
  return one;
};

const broken: readonly (readonly [ReferralStatus, string, string])[] = [
  ["sent", "status = 'lost'", "referral_status_check"],
  ["sent", "warm_level = 'L0'", "referral_warm_level_check"],
  ["sent", "needs = '{}'", "referral_needs_check"],
  ["sent", "rung = 4", "referral_rung_check"],
  ["sent", "sent = false, sent_at = null", "referral_has_been_sent"],
  ["draft", "sent = true, sent_at = now(), sent_by = next_staff_id", "referral_draft_is_not_sent"],
  ["sent", "sent_by = null", "referral_is_sent_on_a_ground"],
  ["sent", "ground_until = null", "referral_is_sent_on_a_ground"],
  ["sent", "rung_at = null", "referral_is_somebodys"],
  ["inquiring", "next_staff_id = null", "referral_is_somebodys"],
  ["sent_back", "due_at = null", "referral_is_somebodys"],
  ["declined", "next_desk_id = null", "referral_is_somebodys"],
  ["on_hold", "accountable_desk_id = null", "referral_is_somebodys"],
  ["reported", "due_at = null", "referral_is_somebodys"],
  ["returned", "next_staff_id = null", "referral_is_somebodys"],
  ["sent", "ended_at = now()", "referral_ends_with_nobodys_turn"],
  ["completed", "ended_at = null", "referral_ends_with_nobodys_turn"],
  ["cancelled", "next_desk_id = from_desk_id", "referral_ends_with_nobodys_turn"],
  ["misdirected", "due_at = now()", "referral_ends_with_nobodys_turn"],
  ["accepted", "worker_id = null", "referral_has_a_worker"],
  ["on_hold", "worker_id = null", "referral_has_a_worker"],
  ["contacted", "contacted_at = null", "referral_has_met_the_person"],
  ["in_progress", "contacted_at = null", "referral_has_met_the_person"],
  ["on_hold", "hold_code = null", "referral_rests_with_a_reason"],
  ["on_hold", "resume_on = null", "referral_rests_with_a_reason"],
  ["accepted", "hold_code = 'hospitalised'", "referral_rests_only_on_hold"],
  ["cancelled", "resume_on = now()", "referral_rests_only_on_hold"],
  ["on_hold", "resume_status = null", "referral_goes_back_somewhere"],
  ["reported", "resume_status = null", "referral_goes_back_somewhere"],
  ["declined", "decline_next = null", "referral_is_declined_with_a_next_step"],
  ["declined", "decline_code = null", "referral_is_declined_with_a_next_step"],
  ["inquiring", "remaining_minutes = null", "referral_pauses_one_clock"],
  ["reported", "outcome = null", "referral_ends_with_an_outcome"],
  ["completed", "outcome = null", "referral_ends_with_an_outcome"],
  ["misdirected", "sealed = false", "referral_is_sealed_when_misdirected"],
];

describe("a つなぎ", () => {
  it.each(broken)("that is %s cannot be written down with %s", async (status, change, constraint) => {
    const { id } = await kept(status);
    const update = `update referrals.referral set ${change} where id = $1 returning id`;
    await expect(bare.asIf(town.kiriyama, update, [id])).rejects.toThrow(`"${constraint}"`);
    // The same line without the fault is the desk's own to write: it is the constraint that refused.
    const same = "update referrals.referral set number = number where id = $1 returning id";
    expect(await bare.asIf(town.kiriyama, same, [id])).toEqual([{ id }]);
  });

  it("is open once for a case, two desks and the need in front; what came back makes room", async () => {
    const [sent, back] = [await kept("sent"), await kept("sent_back")];
    const columns = await bare.asIf<{ list: string }>(
      town.kiriyama,
      `select string_agg(quote_ident(attname), ', ') as list from pg_attribute
        where attrelid = 'referrals.referral'::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'number')`,
    );
    const again = `insert into referrals.referral (id, number, ${columns[0]?.list})
      select uuidv7(), uuidv7()::text, ${columns[0]?.list} from referrals.referral where id = $1 returning id`;
    await expect(bare.asIf(town.kiriyama, again, [sent.id])).rejects.toThrow(/referral_is_asked_once/);
    expect(await bare.asIf(town.kiriyama, again, [back.id])).toHaveLength(1);
  });

  it("lies in no tray but its own four, and waits for one side or the other", async () => {
    const { id } = await kept("sent");
    for (const change of ["box = 'lost'", "turn = 'nobody'"])
      await expect(
        scene.house.behind.query(`update referrals.tray set ${change} where referral_id = $1`, [id]),
      ).rejects.toThrow(/check constraint/);
    for (const [column, value] of [
      ["as_role", "friend"],
      ["because", "curious"],
    ]) {
      const watch = `insert into referrals.watcher (municipality_id, referral_id, desk_id, as_role, because, since)
        select municipality_id, id, to_desk_id, $2, $3, now() from referrals.referral where id = $1`;
      const given = { as_role: "manager", because: "overdue", [column as string]: value };
      await expect(bare.asIf(town.kiriyama, watch, [id, given.as_role, given.because])).rejects.toThrow(
        /check constraint/,
      );
    }
  });
});
