import { type Change, tell } from "../facts.ts";
import { closes, rejudge, steps } from "../grounds.ts";
import { one, type World } from "../world.ts";
import { type Done, over, passes } from "./handover.ts";
import type { Status } from "./referral.ts";
import { tells, tellsDesk, tellsWhoseTurn } from "./told.ts";

/** From the acceptance to the end. */

/** Who does the work: the desk that took it, or where it has no accounts the sender. */
const worker = (world: World, id: string): string => {
  const { outside, from, to } = one(world.referrals, id);
  return outside ? from : to;
};

export const reassigns: Change<Done> = (world, { id, turn }) => {
  const { next } = one(world.referrals, id);
  const moved = steps(world, id, "reassign", next && turn?.desk === next.desk ? { next: turn } : {});
  return tellsWhoseTurn(moved, id, "referral_reassigned");
};
export const attempts: Change<Done> = (world, { id }) => steps(world, id, "attempt", {});

export const contacts: Change<Done> = (world, { id, turn }) => {
  const on = passes(turn, worker(world, id));
  return tells(steps(world, id, "contact", { status: "contacted", met: true, ...on }), id, "contacted");
};
export const begins: Change<Done> = (world, { id, turn }) =>
  tells(steps(world, id, "begin", { status: "in_progress", ...passes(turn, worker(world, id)) }), id, "begun");
export const updates: Change<Done> = (world, { id, turn }) =>
  tells(steps(world, id, "update", passes(turn, worker(world, id))), id, "updated");

export const holds: Change<Done> = (world, { id, turn }) => {
  const { status: resume } = one(world.referrals, id);
  const on = passes(turn, worker(world, id));
  return tells(steps(world, id, "hold", { status: "on_hold", resume, ...on }), id, "held");
};
export const resumes: Change<Done> = (world, { id, turn }) => {
  const status = one(world.referrals, id).resume as Status;
  return tells(steps(world, id, "resume", { status, resume: null, ...passes(turn, worker(world, id)) }), id, "resumed");
};

/** Until it is confirmed it is the sender's. */
export const reports: Change<Done & { outcome: string }> = (world, { id, turn, outcome }) => {
  const { status, resume, from } = one(world.referrals, id);
  const back = status === "on_hold" ? resume : status;
  const change = { status: "reported", resume: back, outcome, accountable: from, ...passes(turn, from) } as const;
  return tells(steps(world, id, "report", change), id, "reported");
};

const ENDS: Readonly<Record<string, Status>> = {
  resident_declined: "resident_declined",
  unreachable: "failed",
  died: "failed",
  moved_away: "failed",
  hospitalised: "failed",
};
export const confirms: Change<Done> = (world, { id }, now) => {
  const status = ENDS[one(world.referrals, id).outcome ?? ""] ?? "completed";
  const confirmed = tells(steps(world, id, "confirm", { status, ...over }), id, "confirmed");
  return status === "completed" ? confirmed : closes(confirmed, { id }, now);
};

/** Back to where it was; a ground that has ended meanwhile shows now. */
export const contests: Change<Done> = (world, { id, turn }, now) => {
  const status = one(world.referrals, id).resume as Status;
  const desk = worker(world, id);
  const change = { status, resume: null, outcome: null, accountable: desk, ...passes(turn, desk) };
  return rejudge(tells(steps(world, id, "contest", change), id, "contested"), { id }, now);
};

export const cancels: Change<Done & { reason: string }> = (world, { id, reason }, now) => {
  const status = ENDS[reason] ?? "cancelled";
  return closes(tells(steps(world, id, "cancel", { status, ...over }), id, "cancelled"), { id }, now);
};

/** What it carried is closed again where it went, and whoever answers for personal data has an incident. */
export const misdirects: Change<Done & { privacy: { readonly desk: string; readonly officers: readonly string[] } }> = (
  world,
  { id, privacy: { desk, officers } },
) => {
  const sealed = steps(world, id, "misdirect", { status: "misdirected", sealed: true, ...over });
  const { municipality } = one(world.referrals, id);
  const known: World = { ...sealed, incidents: [...world.incidents, { municipality, desk, about: id }] };
  const told = officers.reduce(
    (next, staff) => tell(next, { topic: "incident_opened", desk, staff, about: id, municipality }),
    known,
  );
  return tells(told, id, "misdirected");
};

/** A word to the other desk. */
export const says: Change<Done & { by: string }> = (world, { id, by }) =>
  tellsOther(steps(world, id, "say", {}), id, by);

/** The fallback desk has passed it on: the desk that was asked moves. */
export const calls: Change<Done & { by: string }> = (world, { id, by, turn }) => {
  const { from, to, next, status } = one(world.referrals, id);
  const passedOn = next?.desk === by && ![from, to].includes(by) && status === "sent";
  return tellsOther(steps(world, id, "call", passedOn ? passes(turn, to) : {}), id, by);
};
function tellsOther(world: World, id: string, by: string): World {
  const { from, to, sent } = one(world.referrals, id);
  const other = by === from ? to : from;
  return other === from || sent ? tellsDesk(world, id, "referral_said", other) : world;
}

export const stops: Change<Done> = (world, { id }) =>
  tells(steps(world, id, "stop", { status: "stopped", ...over }), id, "stopped");
export const goesOn: Change<Done> = (world, { id, turn }) =>
  tells(steps(world, id, "continue", { own: true, ...passes(turn, one(world.referrals, id).to) }), id, "continued");

/** A clock ran out, or whoever's turn it was is away: as the product's events say, held against the clocks elsewhere. */
export const climbs: Change<Done & { rung: number }> = (world, { id, rung }) => {
  const { rung: before } = one(world.referrals, id);
  if (before === 3) return world;
  return steps(world, id, "climb", { rung });
};
export const relieves: Change<Done> = (world, { id, turn }) =>
  tellsWhoseTurn(steps(world, id, "relieve", { next: turn }), id, "referral_relieved");
