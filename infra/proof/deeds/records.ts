import { records } from "../model/facts.ts";
import { recordSeen } from "../model/known.ts";
import { seesCase } from "../model/sight.ts";
import type { Case, Category, Written } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";

/** A record with a token in every part: the first one comes from a third party, who has a token too. */
export function writing(
  stage: Stage,
  who: Player,
  of: Case,
  { audience, categories }: { audience: Written["audience"]; categories: readonly Category[] },
): Deed {
  const parts = categories.map((category, at) => ({
    kind: at === 0 ? "third_party" : "fact",
    category,
    body: stage.canaries.plant("part", who),
    ...(at === 0 && { source: stage.canaries.plant("source", who) }),
  }));
  const counterpart = stage.canaries.plant("counterpart", who);
  const occurredAt = new Date(stage.now() - 60_000).toISOString();
  return {
    name: "writes a record",
    method: "POST",
    path: `/cases/${of.id}/records`,
    body: { occurredAt, method: "visit", counterpart, audience, parts },
    expect: either(refusal([!seesCase(stage.world, who, of.id, stage.now()), 404]), 201),
    done({ body: { id } }) {
      const record = { id, municipality: who.municipality, case: of.id, desk: who.desk, audience, parts: categories };
      for (const [at, { body, source }] of parts.entries()) {
        for (const token of source ? [body, source] : [body]) {
          stage.canaries.settle(
            token,
            (world, actor, now) => recordSeen(world, actor, record, now)?.parts.includes(at) ?? false,
          );
        }
      }
      stage.canaries.settle(
        counterpart,
        (world, actor, now) => recordSeen(world, actor, record, now)?.pointer === false,
      );
      return records(stage.world, record, stage.now());
    },
  };
}
