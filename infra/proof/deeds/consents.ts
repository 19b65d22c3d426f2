import { consents, withdraws } from "../model/grounds.ts";
import { consentSeen } from "../model/known.ts";
import { sight } from "../model/sight.ts";
import type { Case, Consent } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { isForeign } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";
import { endOf, type Terms, within } from "./terms.ts";

export function consenting(stage: Stage, who: Player, of: Case, { categories, recipients: named, until }: Terms): Deed {
  // A desk is no recipient of what it knows itself.
  const recipients = named.filter((desk) => desk !== who.desk);
  const now = stage.now();
  const seen = sight(stage.world, who, of.id, now);
  const purpose = stage.canaries.plant("purpose", who);
  const giverName = stage.canaries.plant("giver", who);
  return {
    name: "records a consent",
    method: "POST",
    path: `/cases/${of.id}/consents`,
    body: {
      giver: "legal_guardian",
      giverName,
      method: "written",
      purpose,
      categories,
      recipientDeskIds: named,
      until,
    },
    expect: either(
      refusal(
        [seen.length === 0, 404],
        [!within(categories, seen), 403],
        [recipients.length === 0 || isForeign(stage, who, recipients), 400],
      ),
      201,
    ),
    done({ body }) {
      const known = new Set(stage.world.consents.map(({ id }) => id));
      const { id } = body.consents.find((consent: { id: string }) => !known.has(consent.id));
      const consent = {
        id,
        municipality: who.municipality,
        case: of.id,
        desk: who.desk,
        recipients,
        categories,
        until: until === null ? null : endOf(until),
        withdrawn: false,
      };
      for (const token of [purpose, giverName])
        stage.canaries.settle(token, (world, actor) => consentSeen(world, actor, consent) !== null);
      return consents(stage.world, consent, now);
    },
  };
}

export function withdrawing(stage: Stage, who: Player, consent: Consent): Deed {
  const note = stage.canaries.plant("wnote", who);
  const seen = consentSeen(stage.world, who, consent) !== null;
  return {
    name: "withdraws a consent",
    method: "POST",
    path: `/cases/${consent.case}/consents/${consent.id}/withdrawal`,
    body: { method: "oral", note },
    expect: either(refusal([!seen, 404], [consent.withdrawn, 409]), 201),
    done() {
      stage.canaries.settle(note, (world, actor) => consentSeen(world, actor, consent) !== null);
      return withdraws(stage.world, consent, stage.now());
    },
  };
}
