import { decides, endsBasis, requestsBasis } from "../model/grounds.ts";
import { basisSeen, mayDecide } from "../model/known.ts";
import { sight } from "../model/sight.ts";
import type { Basis, Case } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { basisVersion, isForeign, staffOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";
import { dateIn, endOf, type Terms, within } from "./terms.ts";

export function asking(stage: Stage, who: Player, of: Case, terms: Terms & { life: boolean; until: string }): Deed {
  const { life, categories, recipients, until } = terms;
  const now = stage.now();
  const seen = sight(stage.world, who, of.id, now);
  const reason = stage.canaries.plant("reason", who);
  const others = staffOf(who.desk).some(({ role, staff }) => role === "supervisor" && staff !== who.staff);
  const refused = refusal([seen.length === 0, 404], [!within(categories, seen), 403]);
  const alone = others ? [] : [409];
  const foreign = refused === 0 && (recipients.includes(who.desk) || isForeign(stage, who, recipients));
  return {
    name: "asks for a ground",
    method: "POST",
    path: `/cases/${of.id}/bases`,
    body: { code: life ? "LIFE" : "LAW", reason, categories, recipientDeskIds: recipients, until },
    // Nobody to approve: 409. Whether that stops LIFE, which holds at once, the rules leave open.
    expect: foreign
      ? [400]
      : refused === 404
        ? [404]
        : [...(refused ? [refused] : others || life ? [201] : []), ...alone],
    done({ body: { id } }) {
      const basis = {
        id,
        municipality: who.municipality,
        case: of.id,
        life,
        desk: who.desk,
        by: who.staff,
        recipients,
        categories,
        // 「生命・身体の保護」 ends by itself after seven days, whatever is asked for.
        until: endOf(life ? dateIn(now, 7) : until),
      };
      stage.canaries.settle(reason, (world, actor) => basisSeen(world, actor, { ...basis, status: "waiting" }));
      return requestsBasis(stage.world, basis, now);
    },
  };
}

const VERDICTS = { approval: "in_force", rejection: "rejected" } as const;

export async function deciding(stage: Stage, who: Player, basis: Basis, noun: keyof typeof VERDICTS): Promise<Deed> {
  const note = stage.canaries.plant("bnote", who);
  const now = stage.now();
  const open = (basis.status === "waiting" || basis.status === "provisional") && now < basis.until;
  const refused = refusal(
    [!basisSeen(stage.world, who, basis), 404],
    [!mayDecide(stage.world, who, basis), 403],
    [!open, 409],
  );
  return {
    name: `${noun} of a ground`,
    method: "POST",
    path: `/bases/${basis.id}/${noun}`,
    body: { note },
    version: await basisVersion(stage, who, basis.id),
    expect: either(refused, 201),
    done() {
      stage.canaries.settle(note, (world, actor) => basisSeen(world, actor, basis));
      return decides(stage.world, { id: basis.id, verdict: VERDICTS[noun] }, now);
    },
  };
}

export async function ending(stage: Stage, who: Player, basis: Basis): Promise<Deed> {
  const note = stage.canaries.plant("bnote", who);
  const refused = refusal(
    [!basisSeen(stage.world, who, basis), 404],
    [who.desk !== basis.desk, 403],
    [basis.status === "rejected" || basis.status === "ended", 409],
  );
  return {
    name: "ends a ground",
    method: "POST",
    path: `/bases/${basis.id}/ending`,
    body: { note },
    version: await basisVersion(stage, who, basis.id),
    expect: either(refused, 201),
    done() {
      stage.canaries.settle(note, (world, actor) => basisSeen(world, actor, basis));
      return endsBasis(stage.world, { id: basis.id }, stage.now());
    },
  };
}
