import type { ConferenceKindId } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import { ConferenceKind } from "./conference-kind.ts";

/** Kinds are dated: what a town has given up stays readable at its old conferences, and is not held any more. */
const inForce = (today: string) => ({
  $and: [{ fromDate: { $lte: today } }, { $or: [{ untilDate: null }, { untilDate: { $gte: today } }] }],
});

export const listKinds = (em: Em, actor: Actor, asked: PageAsked): Promise<Page<ConferenceKind>> =>
  page(
    em,
    ConferenceKind,
    { $and: [actor.where("read", "ConferenceKind"), inForce(tokyoDate(actor.now))] },
    { name: "asc", id: "asc" },
    asked,
  );

/** The kinds that this desk prepares today. */
export const kindsHostedBy = (em: Em, actor: Actor): Promise<ConferenceKind[]> =>
  em.find(ConferenceKind, { $and: [{ hostDeskId: actor.me.deskId }, inForce(tokyoDate(actor.now))] } as never, {
    limit: 50,
  });

/** A kind that this desk prepares today, or nothing. */
export const findHostedKind = async (em: Em, actor: Actor, id: ConferenceKindId): Promise<ConferenceKind | undefined> =>
  (await kindsHostedBy(em, actor)).find((kind) => kind.id === id);
