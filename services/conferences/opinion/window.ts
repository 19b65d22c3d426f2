import { opinionProblems, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";

/** Whether answers are taken at this item now, and why not. Its sitting is one that is held in writing, and comes together then. */
async function refusalOf(em: Em, { me, now }: Actor, item: AgendaItem) {
  await em.populate(item, ["conference"] as never);
  const { form, status, startsAt } = item.conference;
  if (form !== "written") return opinionProblems.notInWriting;
  if (status !== "announced" && status !== "in_session") return problems.notNow;
  if (!agendaItemLife.allows("giveOpinion", item)) return problems.notNow;
  // What has come on paper the 事務局 enters until the sitting is over.
  if (now >= startsAt && item.hostDeskId !== me.deskId) return opinionProblems.pastDeadline;
  return undefined;
}

export async function mustBeOpen(em: Em, actor: Actor, item: AgendaItem): Promise<void> {
  const refusal = await refusalOf(em, actor, item);
  if (refusal) throw new Refusal(refusal);
}

export const isTaken = async (em: Em, actor: Actor, item: AgendaItem): Promise<boolean> =>
  (await refusalOf(em, actor, item)) === undefined;
