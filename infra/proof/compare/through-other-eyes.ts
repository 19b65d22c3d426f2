import { consentSeen, recordSeen } from "../model/known.ts";
import { sight, works } from "../model/sight.ts";
import type { Case } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { same } from "./lists.ts";
import { hold, idsOf } from "./objects.ts";

/** この人になって見る: what the other person sees of the case, cut down to what the caller sees too; the lead's alone. */
export async function compareEyes(stage: Stage, who: Player, of: Case, other: Player): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const what = `${who.name} as ${other.name} · POST /cases/${of.id}/sight`;
  const body = { deskId: other.desk, staffId: other.staff };
  const { status, body: shown } = await stage.ask(who, "POST", `/cases/${of.id}/sight`, { body });
  const mine = sight(world, who, of.id, now).length > 0;
  const foreign = other.municipality !== who.municipality;
  const expected = !mine ? 404 : who.desk !== of.lead ? 403 : foreign ? 404 : 200;
  hold(stage, what, ["status", status, expected]);
  if (status !== 200 || expected !== 200) return;
  const seen = sight(world, other, of.id, now);
  hold(stage, what, ["case", shown.case !== null, seen.length > 0]);
  if (shown.case !== null) {
    hold(
      stage,
      what,
      ["categories", [...shown.case.categories].sort(), [...seen].sort()],
      ["resident", shown.case.resident !== undefined, seen.includes("identity_contact")],
    );
    const consents = world.consents.filter((one) => one.case === of.id && consentSeen(world, other, one));
    same(stage, `${what} · consents`, idsOf(shown.case.consents), idsOf(consents));
  }
  const records = world.records.filter((one) => one.case === of.id && works(other, one));
  const both = records.filter((one) => recordSeen(world, other, one, now) && recordSeen(world, who, one, now));
  same(stage, `${what} · records`, idsOf(shown.records), idsOf(both));
}
