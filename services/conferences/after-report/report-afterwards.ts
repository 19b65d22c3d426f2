import { afterReportProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { type CalendarDate, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getMinute, nextChange } from "../minute/minute.store.ts";
import { showMinute } from "../minute/minute.view.ts";
import { AfterReport } from "./after-report.ts";

/** Support does not wait for the next sitting; what was begun is reported there, with its day. */
export const reportAfterwards = command(
  "reportAfterwards",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const minute = unchanged(await getMinute(em, actor, params.minuteId));
    actor.must("report", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    await holdOpen(em, item);
    minute.mayChange("report", actor.me.staffId, now);
    if (minute.kind !== "decision") throw new Refusal(afterReportProblems.reportsNoDecision);
    await rows(em, "delete from conferences.after_report where minute_id = $1", [minute.id]);
    if (body.beganOn) {
      await mustHaveBegun(em, item, calendarDate(body.beganOn), now);
      const { seal } = compartmentOf(sealer, item.conferenceCase);
      const { municipalityId, hostDeskId, secrecy } = item;
      em.create(AfterReport, {
        ...{ municipalityId, hostDeskId, secrecy, minute },
        conferenceId: item.conference.id,
        conferenceCaseId: item.conferenceCase.id,
        sealedBeganOn: await seal(`${minute.id}/after-report`, body.beganOn),
        reportedBy: actor.me.staffId,
        reportedAt: now,
        agendaItem: item,
      });
    }
    minute.reported(await nextChange(em, item));
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);

async function mustHaveBegun(em: Em, item: AgendaItem, day: CalendarDate, now: Date): Promise<void> {
  await em.populate(item, ["conference"] as never);
  if (day > tokyoDate(now) || day > tokyoDate(item.conference.startsAt))
    throw new Refusal(afterReportProblems.beganTooLate);
}
