import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ConferenceId,
  DeskId,
  MinuteAudience,
  MunicipalityId,
  ReferralId,
  Secrecy,
  StaffId,
  TaskForm,
  TaskId,
  TaskStatus,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { Minute } from "../minute/minute.ts";
import { taskLife } from "./task.lifecycle.ts";

const TaskSchema = defineEntity({
  name: "Task",
  properties: {
    id: p.uuid().primary().$type<TaskId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    audience: p.text().$type<MinuteAudience>(),
    readerDeskIds: p.array<DeskId>((one) => one as DeskId).columnType("uuid[]"),
    form: p.text().$type<TaskForm>(),
    sealedBody: p.text(),
    deskId: p.uuid().$type<DeskId>(),
    staffId: p.uuid().$type<StaffId>().nullable(),
    dueOn: p.date(),
    status: p.text().$type<TaskStatus>(),
    assignedBy: p.uuid().$type<StaffId>(),
    assignedAt: p.datetime(),
    finishedBy: p.uuid().$type<StaffId>().nullable(),
    finishedAt: p.datetime().nullable(),
    referralId: p.uuid().$type<ReferralId>().nullable(),
    sealedNote: p.text().nullable(),
    version: p.integer().version(),
    minute: () => p.manyToOne(Minute),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

/** How a task came to its end. */
interface Ending {
  readonly by: StaffId;
  readonly at: Date;
  readonly sealedNote: string | null;
  readonly referralId?: ReferralId | undefined;
}

/** 対応事項: what a decision became, always with a desk and a day. */
export class Task extends TaskSchema.class {
  assigned(): void {
    this.says("task.assigned");
  }

  finish(ending: Ending): void {
    this.status = taskLife.next("finish", this);
    this.referralId = ending.referralId ?? null;
    this.over(ending);
    this.says("task.finished");
  }

  drop(ending: Ending): void {
    this.status = taskLife.next("drop", this);
    this.over(ending);
    this.says("task.dropped");
  }

  private over({ by, at, sealedNote }: Ending): void {
    this.finishedBy = by;
    this.finishedAt = at;
    this.sealedNote = sealedNote;
  }

  private says(name: "task.assigned" | "task.finished" | "task.dropped"): void {
    const { id: taskId, conferenceId, hostDeskId, deskId, audience, readerDeskIds } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    const payload = { taskId, agendaItemId, conferenceId, hostDeskId, deskId, audience, readerDeskIds };
    record(this, { name, payload });
  }
}
TaskSchema.setClass(Task);
