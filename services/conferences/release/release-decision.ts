import { type DeskId, type OperationOf, type ReleaseBasis, releaseProblems } from "@tsunagi/contracts";
import { type Context, command } from "@tsunagi/http";
import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { desksConsentedTo } from "../hand-over/consented-by.ts";
import { minuteLife } from "../minute/minute.lifecycle.ts";
import { getMinute, nextChange } from "../minute/minute.store.ts";
import { showMinute } from "../minute/minute.view.ts";
import { isGround } from "./grounds.ts";
import { putOut } from "./put-out.ts";
import { areReaders } from "./readers.ts";

const LONGEST_DAYS = 366;
type Releasing = Context<OperationOf<"releaseDecision">>;

/** A decision leaves the room: by the chair's act alone, in words for those who read it, and on a ground. */
export const releaseDecision = command(
  "releaseDecision",
  async (context) => {
    const { actor, em, params, body, now, unchanged, upon, flush } = context;
    const minute = unchanged(await getMinute(em, actor, params.minuteId));
    actor.must("release", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    minuteLife.next("release", minute);
    if (minute.kind !== "decision") throw new Refusal(releaseProblems.notADecisionOf);
    const deskIds = [...new Set(body.deskIds as DeskId[])];
    await mayLeave(context, item, deskIds);
    const { release, source } = await putOut(context, {
      item,
      minute,
      body: body.body,
      basis: body.basis as ReleaseBasis,
      reason: body.reason || null,
      deskIds,
      dueOn: dueOn(body.dueOn, now),
      caseId: null,
    });
    release.released(source, deskIds);
    upon([body.basis]);
    minute.touch(await nextChange(em, item));
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);

/** On which ground, why, and to whom: what has to hold before anything goes out. */
async function mayLeave({ actor, em, body, now }: Releasing, item: AgendaItem, deskIds: DeskId[]): Promise<void> {
  const basis = body.basis as ReleaseBasis;
  if (!(await isGround(em, actor, item, basis))) throw new Refusal(releaseProblems.notThisGround);
  if (!(await areReaders(em, deskIds, item.hostDeskId))) throw new Refusal(releaseProblems.unknownReceiver);
  if (basis !== "CONSENT") {
    if (!body.reason) throw new Refusal(releaseProblems.missingReason);
    return;
  }
  const { caseId } = item.conferenceCase;
  const named = caseId ? await desksConsentedTo(em, caseId, now) : [];
  if (deskIds.some((deskId) => !named.includes(deskId))) throw new Refusal(releaseProblems.beyondConsent);
}

function dueOn(day: string | null, now: Date): string | null {
  if (!day) return null;
  const [today, due] = [tokyoDate(now), calendarDate(day)];
  if (due < today || due > addDays(today, LONGEST_DAYS)) throw new Refusal(releaseProblems.releaseDue);
  return due;
}
