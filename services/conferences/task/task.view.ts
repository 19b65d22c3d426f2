import type { CaseId, Task as TaskView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { casesSeen } from "../agenda-item/consented.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { taskLife } from "./task.lifecycle.ts";
import { getTask } from "./task.store.ts";
import type { Task } from "./task.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export async function viewTasks({ em, actor, sealer }: Seer, tasks: readonly Task[]): Promise<TaskView[]> {
  const names = await namesOf(
    em,
    tasks.map(({ deskId }) => deskId),
    tasks.flatMap(({ staffId }) => staffId ?? []),
  );
  const caseOf = await casesOf(em, tasks);
  const today = tokyoDate(actor.now);
  return Promise.all(
    tasks.map(async (task) => {
      const compartment = compartmentOf(sealer, task.conferenceCase);
      return {
        id: task.id,
        agendaItemId: task.agendaItem.id,
        conferenceId: task.conferenceId,
        minuteId: task.minute.id,
        number: task.conferenceCase.number,
        form: task.form,
        body: await compartment.unseal(task.id, task.sealedBody),
        desk: names.desk(task.deskId),
        staff: task.staffId ? names.staff(task.staffId) : null,
        dueOn: task.dueOn,
        status: task.status,
        isOverdue: task.status === "todo" && task.dueOn < today,
        caseId: caseOf(task),
        referralId: task.referralId ?? null,
        note: task.sealedNote ? await compartment.unseal(task.id, task.sealedNote) : null,
        finishedAt: task.finishedAt?.toISOString() ?? null,
        version: task.version,
        actions: actionsOf(actor, taskLife, task),
      };
    }),
  );
}

export const viewTask = async (seer: Seer, task: Task): Promise<TaskView> =>
  (await viewTasks(seer, [task]))[0] as TaskView;

/** The task as it is now: the answer to a deed, done just now or earlier. */
export const showTask = async (seer: Seer, id: string): Promise<TaskView> =>
  viewTask(seer, await getTask(seer.em, seer.actor, id as Task["id"]));

/** From a sealed item nothing becomes a つなぎ but by the chair's release (docs/RULINGS.md 16). */
async function casesOf(em: Em, tasks: readonly Task[]): Promise<(task: Task) => CaseId | null> {
  const ofMembers = tasks.filter(({ secrecy }) => secrecy === "members");
  const ids = new Set(ofMembers.flatMap(({ conferenceCase }) => conferenceCase.caseId ?? []));
  const seen = await casesSeen(em, [...ids]);
  return ({ secrecy, conferenceCase: { caseId } }) =>
    secrecy === "members" && caseId && seen.has(caseId) ? caseId : null;
}
