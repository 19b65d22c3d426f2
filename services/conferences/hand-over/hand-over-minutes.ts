import { type CaseId, type DeskId, type OperationOf, problems, releaseProblems } from "@tsunagi/contracts";
import { type Context, command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { minuteLife } from "../minute/minute.lifecycle.ts";
import { getMinute, nextChange } from "../minute/minute.store.ts";
import { putOut } from "../release/put-out.ts";
import { desksConsentedTo, leadOf } from "./consented-by.ts";

type HandingOver = Context<OperationOf<"handOverMinutes">>;

/** 同意後の引継ぎ: rows of the minutes go to the case, in words of their own, for the desks that the consent names. */
export const handOverMinutes = command(
  "handOverMinutes",
  async (context) => {
    const { actor, em, params, body, flush } = context;
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("handOver", item);
    agendaItemLife.next("handOver", item);
    const { caseId } = item.conferenceCase;
    if (!caseId) throw new Refusal(releaseProblems.notTied);
    const deskIds = await readersOf(context, item, caseId);
    const rowIds = body.rows.map(({ minuteId }) => minuteId);
    if (new Set(rowIds).size < rowIds.length) throw new Refusal(releaseProblems.unknownRow);
    for (const row of body.rows) await handOver(context, { item, caseId, deskIds }, row);
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);

/** Whom the consent names at this moment, and the lead: never more, however many rows there are. */
async function readersOf({ em, now }: HandingOver, { hostDeskId }: AgendaItem, caseId: CaseId): Promise<DeskId[]> {
  const named = await desksConsentedTo(em, caseId, now);
  if (named.length === 0) throw new Refusal(releaseProblems.noConsent);
  const lead = await leadOf(em, caseId);
  return [...new Set([...named, ...(lead ? [lead] : [])])].filter((deskId) => deskId !== hostDeskId);
}

async function handOver(
  context: HandingOver,
  { item, caseId, deskIds }: { item: AgendaItem; caseId: CaseId; deskIds: DeskId[] },
  { minuteId, version, body }: HandingOver["body"]["rows"][number],
): Promise<void> {
  const { actor, em } = context;
  const minute = await getMinute(em, actor, minuteId);
  if (minute.agendaItem.id !== item.id || !minuteLife.allows("release", minute))
    throw new Refusal(releaseProblems.unknownRow);
  if (minute.version !== version) throw new Refusal(problems.changed);
  const out = { item, minute, body, basis: "CONSENT", reason: null, deskIds, dueOn: null, caseId } as const;
  const { release, source } = await putOut(context, out);
  release.handedOver(source, deskIds);
  minute.touch(await nextChange(em, item));
}
