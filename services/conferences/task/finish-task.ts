import { taskProblems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getTask } from "./task.store.ts";
import { showTask, viewTask } from "./task.view.ts";

export const finishTask = command(
  "finishTask",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const task = unchanged(await getTask(em, actor, params.taskId));
    actor.must("finish", task);
    const { referralId, note } = body;
    if (referralId) {
      const sql = "select from referrals.published_number where id = $1";
      if ((await rows(em, sql, [referralId])).length === 0) throw new Refusal(taskProblems.unknownReferral);
    }
    const sealedNote = note ? await compartmentOf(sealer, task.conferenceCase).seal(task.id, note) : null;
    task.finish({ by: actor.me.staffId, at: now, sealedNote, referralId });
    await flush();
    return viewTask(context, task);
  },
  showTask,
);
