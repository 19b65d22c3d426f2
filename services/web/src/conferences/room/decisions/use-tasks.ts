import { answer, client } from "../../../api/client.ts";
import type { Minute, NewTask, Task } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";

export const useAssign = (then: (row: Minute) => void) =>
  useCommand(
    "assignTask",
    ({ id: minuteId, body }: { id: string; body: NewTask }, key) =>
      answer(
        client.POST("/api/minutes/{minuteId}/tasks", {
          params: { path: { minuteId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    then,
  );

interface Ending {
  readonly id: string;
  readonly version: number;
  readonly note: string;
}

export const useFinish = (then: (task: Task) => void) =>
  useCommand(
    "finishTask",
    ({ id: taskId, version, note }: Ending, key) =>
      answer(
        client.POST("/api/tasks/{taskId}/finishing", {
          params: { path: { taskId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: note ? { note } : {},
        }),
      ),
    then,
  );

export const useDrop = (then: (task: Task) => void) =>
  useCommand(
    "dropTask",
    ({ id: taskId, version, note }: Ending, key) =>
      answer(
        client.POST("/api/tasks/{taskId}/dropping", {
          params: { path: { taskId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { note },
        }),
      ),
    then,
  );
