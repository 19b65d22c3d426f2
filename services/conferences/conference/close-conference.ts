import { command } from "@tsunagi/http";
import { lockAgenda } from "../agenda-item/agenda-item.store.ts";
import { hasOpenAttendance } from "../attendance/attendance.store.ts";
import { hasHandoutsOut } from "../handout/handout.store.ts";
import { hasUndecided } from "../minute/minute.store.ts";
import { takeInWriting } from "../opinion/take-in-writing.ts";
import { layQuestionnaires } from "../questionnaire/questionnaire.store.ts";
import { startClocks } from "../record-clock/record-clock.store.ts";
import { getConference, itemsOf } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";

export const closeConference = command(
  "closeConference",
  async ({ actor, em, params, now, unchanged, flush }) => {
    await lockAgenda(em, params.conferenceId);
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("close", conference);
    const open = {
      ...(await takeInWriting(em, actor, conference)),
      undecided: await hasUndecided(em, conference.id),
      attendanceOpen: conference.form !== "written" && (await hasOpenAttendance(em, conference.id)),
      handoutsOut: await hasHandoutsOut(em, conference.id),
    };
    const items = itemsOf(actor, conference);
    conference.close({ at: now, items, open });
    startClocks(em, items, now);
    await layQuestionnaires(em, items, now);
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
