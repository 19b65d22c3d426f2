import { describe, expect, it } from "@jest/globals";
import { opensCase, registers } from "../model/facts.ts";
import { consents, requestsBasis, withdraws } from "../model/grounds.ts";
import { accepts, acknowledges, opens } from "../model/hand-off/answering.ts";
import { drafts, sends } from "../model/hand-off/handover.ts";
import { blank } from "../model/hand-off/referral.ts";
import { audienceSeen, consentSeen, knownTo, mayDecide, memberSeen, recordSeen, referralSeen } from "../model/known.ts";
import { knowsAddress, knowsPerson, sight } from "../model/sight.ts";
import { type Actor, ALL, EMPTY, one, type World } from "../model/world.ts";

/** The model is judged by hand, in the smallest town there is. Desks are called by letters; A leads. */
const M = "M";
const at = (desk: string, role: Actor["role"] = "desk_worker", staff = `${desk}1`): Actor => ({
  municipality: M,
  desk,
  role,
  staff,
});
const [a, b, c] = [at("A"), at("B"), at("C")];
const of = { municipality: M, case: "case" };

function town(withheld = false): World {
  const resident = registers(EMPTY, { id: "tome", municipality: M, desk: "A", withheld }, 0);
  const son = registers(resident, { id: "son", municipality: M, desk: "A", withheld: false }, 0);
  return opensCase(son, { id: "case", municipality: M, resident: "tome", lead: "A", written: ALL }, 0);
}
const REF = { id: "ref", turn: null };
function handedOver(
  categories = ["identity_contact", "life_history"] as (typeof ALL)[number][],
  until: number | null = null,
): World {
  const consent = { ...of, id: "consent", desk: "A", recipients: ["B", "C"], categories, until, withdrawn: false };
  const drafted = drafts(
    consents(town(), consent, 1),
    {
      ...{ ...blank, ...of, id: "ref", from: "A", to: "B", kind: "assistance_request", urgency: "C", need: "debt" },
      ...{ categories, outside: false, previous: null, alongside: null },
    },
    1,
  );
  return sends(drafted, { ...REF, ground: "consent", fallback: null, coordinator: "Z" }, 1);
}
const accepted = (world = handedOver()) => accepts(acknowledges(world, REF, 2), REF, 3);

describe("The reference model", () => {
  it("shows the lead everything and anybody else nothing", () => {
    expect(sight(town(), a, "case", 5)).toEqual(ALL);
    expect(sight(town(), b, "case", 5)).toEqual([]);
    for (const role of ["manager", "system_administrator"] as const)
      expect(sight(town(), at("A", role), "case", 5)).toEqual([]);
    expect(sight(town(), { ...a, municipality: "N" }, "case", 5)).toEqual([]);
  });

  it("opens nothing by a consent, nothing by sending, and exactly what was handed over by an acceptance", () => {
    expect(sight(handedOver(), b, "case", 5)).toEqual([]);
    expect(sight(accepted(), b, "case", 5)).toEqual(["identity_contact", "life_history"]);
    expect(sight(accepted(), c, "case", 5)).toEqual([]);
    expect(sight(accepted(), b, "case", 2)).toEqual([]);
  });

  it("ends with the consent: at its until, or at the withdrawal", () => {
    expect(sight(accepted(handedOver(["life_history"], 10)), b, "case", 9)).toEqual(["life_history"]);
    expect(sight(accepted(handedOver(["life_history"], 10)), b, "case", 10)).toEqual([]);
    const withdrawn = withdraws(accepted(), { id: "consent" }, 7);
    expect(sight(withdrawn, b, "case", 7)).toEqual([]);
    expect(one(withdrawn.referrals, "ref")).toMatchObject({ lapsed: true, status: "accepted" });
    expect(one(withdraws(handedOver(), { id: "consent" }, 7).referrals, "ref")).toMatchObject({ status: "returned" });
    expect(sight(withdrawn, a, "case", 7)).toEqual(ALL);
  });

  it("keeps the つなぎ an envelope until it is opened, and the sender's alone when it came back", () => {
    const [sent, opened] = [handedOver(), opens(handedOver(), { id: "ref" }, 2)];
    const back = withdraws(sent, { id: "consent" }, 2);
    const kept = withdraws(opened, { id: "consent" }, 3);
    const seen = (world: World, actor: Actor) => referralSeen(actor, one(world.referrals, "ref"));
    expect([seen(sent, a), seen(sent, b), seen(sent, c)]).toEqual(["content", "envelope", null]);
    expect([seen(opened, b), seen(back, b), seen(back, a), seen(kept, b)]).toEqual([
      "content",
      null,
      "content",
      "content",
    ]);
  });

  it("tells of a person, of the address and of the household by their own rules", () => {
    const world = { ...accepted(), residents: town(true).residents };
    const tome = one(world.residents, "tome");
    expect([knowsPerson(world, a, tome, 5), knowsPerson(world, b, tome, 5), knowsPerson(world, c, tome, 5)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([knowsAddress(world, a, tome, 5), knowsAddress(world, b, tome, 5)]).toEqual([true, false]);
    const member = { ...of, id: "member", resident: "son" };
    expect(memberSeen(world, a, member, 5)).toEqual({ person: true });
    expect(memberSeen(world, b, member, 5)).toEqual({ person: false });
    expect(memberSeen(world, c, member, 5)).toBeNull();
  });

  it("cuts a record to its reader", () => {
    const record = { ...of, id: "r", desk: "A", parts: ["life_history", "health_disability"] as const };
    const seen = (actor: Actor, audience: "shared" | "pointer" | "own") =>
      recordSeen(accepted(), actor, { ...record, audience }, 5);
    expect(seen(a, "own")).toEqual({ pointer: false, parts: [0, 1] });
    expect(seen(b, "shared")).toEqual({ pointer: false, parts: [0] });
    expect(recordSeen(accepted(handedOver(["work_school"])), b, { ...record, audience: "shared" }, 5)).toEqual({
      pointer: true,
      parts: [],
    });
    expect([seen(b, "pointer"), seen(b, "own"), seen(c, "shared")]).toEqual([{ pointer: true, parts: [] }, null, null]);
  });

  it("names recipients to those who may know them, and desks to the lead", () => {
    const world = accepted();
    const consent = one(world.consents, "consent");
    expect(consentSeen(world, a, consent)?.recipients).toEqual(["B", "C"]);
    expect(consentSeen(world, c, consent)?.recipients).toEqual(["C"]);
    expect(consentSeen(world, at("D"), consent)).toBeNull();
    expect(audienceSeen(world, a, "case", 5)).toEqual(["A", "B"]);
    expect(audienceSeen(world, b, "case", 5)).toEqual(["A", "B"]);
    expect(audienceSeen(world, c, "case", 5)).toBeNull();
  });

  it("asks for four eyes at the desk that asked", () => {
    const basis = {
      ...of,
      id: "basis",
      life: false,
      desk: "B",
      by: "B1",
      recipients: ["C"],
      categories: ALL,
      until: 99,
    };
    const world = requestsBasis(accepted(), basis, 4);
    const decides = (actor: Actor) => mayDecide(world, actor, one(world.bases, "basis"));
    expect(
      [at("B", "supervisor", "B2"), at("B", "supervisor", "B1"), at("A", "supervisor"), at("B")].map(decides),
    ).toEqual([true, false, false, false]);
    expect(knownTo(world, at("C"), 5).bases).toEqual([]);
  });
});
