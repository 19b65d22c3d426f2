import { minuteProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { getMinute, nextChange } from "./minute.store.ts";
import type { Minute } from "./minute.ts";
import { showMinute } from "./minute.view.ts";

/** Whoever has gone without a word lets go after so long; a screen says so every twenty seconds. */
const HOLDS_MS = 45_000;

/** A row is somebody's while they write in it. It changes nothing of what stands there, and so not its version either. */
export const holdMinute = command("holdMinute", async (context) => {
  const { actor, em, params, body, now, flush } = context;
  const minute = await getMinute(em, actor, params.minuteId);
  actor.must("hold", minute);
  const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
  minute.mayChange("hold", actor.me.staffId, now);
  const isNews = body.holding !== (minute.heldBy === actor.me.staffId);
  const touched = isNews ? await nextChange(em, item) : minute.touched;
  await (body.holding ? take(em, actor, minute, touched) : letGo(em, actor, minute, touched));
  if (isNews) minute.held();
  await flush();
  return showMinute(context, minute.id);
});

/** Of two who begin at the same moment one has it. */
async function take(em: Em, { me, now }: Actor, { id }: Minute, touched: number): Promise<void> {
  const taken = await rows(
    em,
    `update conferences.minute set held_by = $2, held_until = $3, touched = $5
      where id = $1 and (held_by is null or held_by = $2 or held_until <= $4) returning id`,
    [id, me.staffId, new Date(now.getTime() + HOLDS_MS), now, touched],
  );
  if (taken.length === 0) throw new Refusal(minuteProblems.heldByOther);
}

const letGo = (em: Em, { me }: Actor, { id }: Minute, touched: number) =>
  rows(
    em,
    "update conferences.minute set held_by = null, held_until = null, touched = $3 where id = $1 and held_by = $2",
    [id, me.staffId, touched],
  );
