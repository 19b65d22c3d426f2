import type { DeskId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { viewCard } from "../desk/card.view.ts";
import { getDeskTo } from "../desk/desk.store.ts";
import { Staff } from "../staff/staff.ts";
import { DeskOffer } from "./desk-offer.ts";

const NOTHING_YET = { version: 0 };

export const setOffer = command(
  "setOffer",
  async ({ actor, em, params, body, now, flush, unchanged }) => {
    const desk = await getDeskTo(em, actor, "setOffer", params.deskId);
    const known = await em.findOne(DeskOffer, { id: desk.id });
    unchanged(known ?? NOTHING_YET);
    const said = {
      takes: body.takes,
      cannotTake: body.cannotTake || null,
      conditions: body.conditions || null,
      documents: Object.fromEntries(body.documents.map(({ kind, names }) => [kind, names])),
      updatedBy: em.getReference(Staff, actor.me.staffId),
      updatedAt: now,
    };
    const { municipalityId } = desk;
    (known ?? em.create(DeskOffer, { id: desk.id, municipalityId, ...said, version: 0 })).say(said);
    await flush();
    return viewCard(em, actor, desk, now);
  },
  async ({ actor, em, now }, id) => viewCard(em, actor, await getDeskTo(em, actor, "setOffer", id as DeskId), now),
);
