import { command } from "@tsunagi/http";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getTask } from "./task.store.ts";
import { showTask, viewTask } from "./task.view.ts";

/** Given up, with a reason that stays. */
export const dropTask = command(
  "dropTask",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const task = unchanged(await getTask(em, actor, params.taskId));
    actor.must("drop", task);
    const sealedNote = await compartmentOf(sealer, task.conferenceCase).seal(task.id, body.note);
    task.drop({ by: actor.me.staffId, at: now, sealedNote });
    await flush();
    return viewTask(context, task);
  },
  showTask,
);
