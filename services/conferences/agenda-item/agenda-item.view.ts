import type { AgendaItemId, AgendaItem as AgendaItemView } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { viewSeats } from "../seat/seat.view.ts";
import { agendaItemLife } from "./agenda-item.lifecycle.ts";
import { getAgendaItem } from "./agenda-item.store.ts";
import { AgendaItem } from "./agenda-item.ts";
import { isConsented, seesCase } from "./consented.ts";
import { unsealSubject } from "./subject.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** As many earlier sittings as are shown beside one. */
const EARLIER = 20;

export async function viewAgendaItem(seer: Seer, item: AgendaItem): Promise<AgendaItemView> {
  const { em, actor } = seer;
  const withheld = await withheldFrom(em, actor, item);
  return {
    id: item.id,
    conferenceId: item.conference.id,
    conferenceCaseId: item.conferenceCase.id,
    number: item.number,
    kind: { id: item.kind.id, name: item.kind.name },
    secrecy: item.secrecy,
    minutes: item.minutes,
    status: item.status,
    postponedFor: item.postponedFor ?? null,
    writing: item.writing,
    prepareBy: item.prepareBy ?? null,
    guests: item.guests,
    startedAt: item.startedAt?.toISOString() ?? null,
    endedAt: item.endedAt?.toISOString() ?? null,
    withheld,
    pledge: withheld === "pledge" ? (item.kind.pledge ?? null) : null,
    inside: withheld ? null : await insideOf(seer, item),
    version: item.version,
    actions: withheld === "consent" ? [] : actionsTo(actor, item),
  };
}

/** The item as it is now: the answer to a deed, done just now or earlier. */
export const showAgendaItem = async (seer: Seer, id: string): Promise<AgendaItemView> =>
  viewAgendaItem(seer, await getAgendaItem(seer.em, seer.actor, id as AgendaItemId));

/** What moves with consent moves to a case: it is tied once, and before anything goes there. */
function actionsTo(actor: Actor, item: AgendaItem): string[] {
  const shut = [item.conferenceCase.caseId ? "tieCase" : "handOver"];
  if (item.kind.consentRule === "no_person") shut.push("chronicle");
  return actionsOf(actor, agendaItemLife, item).filter((verb) => !shut.includes(verb));
}

async function withheldFrom(em: Em, actor: Actor, item: AgendaItem): Promise<AgendaItemView["withheld"]> {
  if (!actor.may("enter", item)) return "pledge";
  return (await isConsented(em, actor, item)) ? null : "consent";
}

async function insideOf({ em, actor, sealer }: Seer, item: AgendaItem): Promise<AgendaItemView["inside"]> {
  const { caseId } = item.conferenceCase;
  const subject = await unsealSubject(sealer, item.conferenceCase);
  const isTheirs = caseId != null && (await seesCase(em, caseId));
  const seats = await viewSeats(em, actor, item);
  return { subject, caseId: isTheirs ? caseId : null, seats, earlier: await earlierThan(em, actor, item) };
}

/** The sittings before this one about the same 議題事例, as far as the caller may read them. */
async function earlierThan(em: Em, actor: Actor, { id, conferenceCase }: AgendaItem) {
  const among = { conferenceCase: conferenceCase.id, startedAt: { $lte: actor.now } };
  const found = await em.find(AgendaItem, { $and: [among, actor.where("enter", "AgendaItem")] } as never, {
    orderBy: { startedAt: "desc" },
    limit: EARLIER,
  });
  return found
    .filter((other) => other.id !== id && other.startedAt != null)
    .map((other) => ({ id: other.id, heldAt: (other.startedAt as Date).toISOString() }));
}
