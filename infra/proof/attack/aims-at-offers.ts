import { works } from "../model/sight.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { isForeign } from "../town/lookups.ts";
import type { Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, type Shot } from "./aim.ts";

/** What a desk says of itself, and who answers for a place: everybody of the town reads it, the desk alone writes it. */
export function aimsAtOffers({ of }: Scene): Readonly<Record<string, Aim>> {
  const kiriyama = playerOf("kiriyama");
  const there = async () => undefined;
  const own = (who: Player): number => (works(who, of) && who.desk === of.lead ? 200 : 404);
  const known = (stage: Stage, who: Player): number => (isForeign(stage, who, [of.lead]) ? 404 : 200);
  return {
    getDesk: aim(
      there,
      (stage, who): Shot => ({ method: "GET", path: `/desks/${of.lead}`, expect: [known(stage, who)] }),
    ),
    setOffer: aim(there, async (stage, who): Promise<Shot> => {
      const { body } = await stage.get(kiriyama, `/desks/${of.lead}`);
      const version = `"${body.offer.version}"`;
      return { method: "PUT", path: `/desks/${of.lead}/offer`, body: { takes: "相談" }, version, expect: [own(who)] };
    }),
    setReceptionState: aim(
      there,
      (_, who): Shot => ({
        method: "PUT",
        path: `/desks/${of.lead}/reception-state`,
        body: { code: "open" },
        expect: [own(who)],
      }),
    ),
    listNeighbourhoods: aim(there, (): Shot => ({ method: "GET", path: "/neighbourhoods", expect: [200] })),
    findResponsible: aim(there, async (stage, who): Promise<Shot> => {
      const { body } = await stage.get(kiriyama, "/neighbourhoods?limit=1");
      const path = `/areas/responsible?neighbourhood=${body.items[0].id}`;
      return { method: "GET", path, expect: [known(stage, who)] };
    }),
  };
}
