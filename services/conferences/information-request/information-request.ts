import type { Involvement, StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { informationRequestLife } from "./information-request.lifecycle.ts";
import { InformationRequestSchema } from "./information-request.schema.ts";

interface Answer {
  readonly involvement: Involvement;
  readonly sealedNote: string | null;
  readonly by: StaffId;
  readonly at: Date;
}

/** 照会: what the chair asks an agency that has no seat at a sealed item (社会福祉法106条の6第3項). */
export class InformationRequest extends InformationRequestSchema.class {
  made(): void {
    this.says("information_request.made");
  }

  answer({ involvement, sealedNote, by, at }: Answer): void {
    this.status = informationRequestLife.next("answer", this);
    this.involvement = involvement;
    this.sealedNote = sealedNote;
    this.answeredBy = by;
    this.answeredAt = at;
    this.says("information_request.answered");
  }

  withdraw(): void {
    this.status = informationRequestLife.next("withdraw", this);
    this.says("information_request.withdrawn");
  }

  private says(
    name: "information_request.made" | "information_request.answered" | "information_request.withdrawn",
  ): void {
    const { id: informationRequestId, hostDeskId, deskId } = this;
    record(this, { name, payload: { informationRequestId, hostDeskId, deskId } });
  }
}
InformationRequestSchema.setClass(InformationRequest);
