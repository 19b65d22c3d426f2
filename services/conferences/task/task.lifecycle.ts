import { type TaskStatus, taskStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When: what was decided is done, or given up with a reason. */
export const taskLife = lifecycle(Object.keys(taskStatuses) as TaskStatus[], {
  finish: { from: ["todo"], to: "done" },
  drop: { from: ["todo"], to: "dropped" },
});
