import { problems, type TaskId, type TaskStatus } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { Minute } from "../minute/minute.ts";
import { Task } from "./task.ts";

const WHOLE = ["agendaItem.entries", "conferenceCase"] as const;

/** As many tasks as come of the rows of one answer. */
const MOST = 1_000;

/** The task, or 404 where it is not theirs to know. */
export async function getTask(em: Em, actor: Actor, id: TaskId): Promise<Task> {
  const where = { $and: [{ id }, actor.where("read", "Task")] } as never;
  const found = await em.findOne(Task, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Task;
}

interface AskedTasks {
  readonly status: TaskStatus;
  readonly whose: "desk" | "all";
}

/** What was decided: for one's own desk, or whatever one may know of. The next due first. */
export function listTasks(em: Em, actor: Actor, { status, whose }: AskedTasks, asked: PageAsked): Promise<Page<Task>> {
  const parts = [actor.where("read", "Task"), { status }, ...(whose === "desk" ? [{ deskId: actor.me.deskId }] : [])];
  return page(em, Task, { $and: parts }, { dueOn: "asc", id: "asc" }, asked, [...WHOLE]);
}

/** What came of these rows. */
export async function tasksOf(em: Em, actor: Actor, minutes: readonly Minute[]): Promise<Task[]> {
  const ids = minutes.filter(({ kind }) => kind === "decision").map(({ id }) => id);
  if (ids.length === 0) return [];
  const where = { $and: [{ minute: { $in: ids } }, actor.where("read", "Task")] } as never;
  const found = await em.find(Task, where, {
    orderBy: { assignedAt: "asc", id: "asc" },
    limit: MOST,
    populate: [...WHOLE] as never,
    refresh: true,
  });
  return found as Task[];
}

/** Whether something is to be done because of this row. */
export async function hasTasks(em: Em, { id }: Minute): Promise<boolean> {
  const sql = "select from conferences.task where minute_id = $1 and status <> 'dropped' limit 1";
  return (await rows(em, sql, [id])).length > 0;
}
