import { type DeskId, problems, type ReleaseId, type StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import type { Minute } from "../minute/minute.ts";
import { releaseLife } from "./release.lifecycle.ts";
import { ReleaseRecipientSchema, ReleaseSchema, ReleaseSourceSchema } from "./release.schema.ts";

interface Deed {
  readonly by: StaffId;
  readonly at: Date;
}

/**
 * 開示: the one way by which something leaves a sealed room, in words of its own, on a ground, for certain desks. It says
 * nothing of where it comes from; that is its source, for those inside.
 */
export class Release extends ReleaseSchema.class {
  released(source: ReleaseSource, deskIds: DeskId[]): void {
    record(this, {
      name: "release.released",
      payload: { ...source.place(), releaseId: this.id as ReleaseId, deskIds },
    });
  }

  handedOver(source: ReleaseSource, deskIds: DeskId[]): void {
    const { id, caseId } = this;
    if (!caseId) throw new Error("what is handed over goes to a case");
    const payload = { ...source.place(), releaseId: id as ReleaseId, caseId, deskIds };
    record(this, { name: "release.handed_over", payload });
  }

  /** 受け取りました, once for each desk. The row itself stays as it is: its version would tell one desk of another. */
  acknowledge(deskId: DeskId, { by, at }: Deed): void {
    releaseLife.next("acknowledge", this);
    const receiver = this.receivers().find((one) => one.deskId === deskId);
    if (!receiver || receiver.acknowledgedAt) throw new Refusal(problems.notNow);
    receiver.acknowledgedBy = by;
    receiver.acknowledgedAt = at;
    const { id, hostDeskId } = this;
    record(this, { name: "release.acknowledged", payload: { releaseId: id as ReleaseId, hostDeskId, deskId } });
  }

  /** No desk reads it any more; that it was read, and why it was taken back, stays on record. */
  withdraw(source: ReleaseSource, sealedNote: string, { by, at }: Deed): void {
    this.status = releaseLife.next("withdraw", this);
    this.withdrawnBy = by;
    this.withdrawnAt = at;
    this.sealedWithdrawal = sealedNote;
    const deskIds = this.receivers().map(({ deskId }) => deskId);
    const payload = { ...source.place(), releaseId: this.id as ReleaseId, caseId: this.caseId ?? null, deskIds };
    record(this, { name: "release.withdrawn", payload });
  }

  receivers(): ReleaseRecipient[] {
    return this.recipients.getItems() as unknown as ReleaseRecipient[];
  }
}
ReleaseSchema.setClass(Release);

/** A desk that may read it, and who there has received it. */
export class ReleaseRecipient extends ReleaseRecipientSchema.class {}
ReleaseRecipientSchema.setClass(ReleaseRecipient);

/** The row of the minutes that it comes from. */
export class ReleaseSource extends ReleaseSourceSchema.class {
  /** Where its events are heard: in the room, as far as its row is read there. */
  place() {
    const { agendaItemId, conferenceId, hostDeskId } = this;
    const { audience, readerDeskIds } = this.minute as unknown as Minute;
    return { agendaItemId, conferenceId, hostDeskId, audience, readerDeskIds };
  }
}
ReleaseSourceSchema.setClass(ReleaseSource);
