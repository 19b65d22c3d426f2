import { type OperationOf, offerProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { addDays, type CalendarDate, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { viewCard } from "../desk/card.view.ts";
import { getDeskTo } from "../desk/desk.store.ts";
import { Staff } from "../staff/staff.ts";
import { DeskState } from "./desk-state.ts";

const LONGEST_STOP = 366;

export const setReceptionState = command("setReceptionState", async ({ actor, em, params, body, now, flush }) => {
  const desk = await getDeskTo(em, actor, "setReceptionState", params.deskId);
  const checked = { checkedBy: em.getReference(Staff, actor.me.staffId), checkedAt: now };
  const said = { code: body.code, ...saidOf(body, now), ...checked };
  const known = await em.findOne(DeskState, { id: desk.id });
  const { municipalityId } = desk;
  (known ?? em.create(DeskState, { id: desk.id, municipalityId, ...said, version: 0 })).say(said);
  await flush();
  return viewCard(em, actor, desk, now);
});

type Body = OperationOf<"setReceptionState">["body"]["_output"];

/** What belongs to the state; what is left in the form from another one is not kept. */
function saidOf({ code, expectedWait, reason, until }: Body, now: Date) {
  const nothing = { expectedWait: null, reason: null, untilDate: null };
  if (code === "busy") return { ...nothing, expectedWait: expectedWait || null, reason: reason || null };
  return code === "paused" ? { ...nothing, reason: reason || null, untilDate: endOf(until, now) } : nothing;
}

function endOf(until: string | undefined, now: Date): CalendarDate {
  const end = calendarDate(until ?? "");
  const today = tokyoDate(now);
  if (end < today || end > addDays(today, LONGEST_STOP)) throw new Refusal(offerProblems.pauseEnds);
  return end;
}
