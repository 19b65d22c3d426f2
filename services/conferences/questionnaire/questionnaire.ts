import { defineEntity, p } from "@mikro-orm/core";
import {
  type AgendaItemId,
  type ConferenceId,
  type DeskId,
  type MunicipalityId,
  type QuestionnaireId,
  type QuestionnaireWay,
  questionnaireProblems,
  type SeatId,
  type Secrecy,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";

const QuestionnaireSchema = defineEntity({
  name: "Questionnaire",
  properties: {
    id: p.uuid().primary().$type<QuestionnaireId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    seatId: p.uuid().$type<SeatId>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    endedOn: p.date(),
    until: p.date(),
    sealedBody: p.text().nullable(),
    signedAt: p.datetime().nullable(),
    how: p.text().$type<QuestionnaireWay>().nullable(),
    enteredBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

interface Signing {
  readonly sealedBody: string;
  readonly how: QuestionnaireWay;
  readonly by: StaffId;
  readonly at: Date;
}

/** 事後アンケート: signed, and to be put right until its last day; nobody has to. */
export class Questionnaire extends QuestionnaireSchema.class {
  isOpen(now: Date): boolean {
    return this.until >= tokyoDate(now);
  }

  /** What somebody typed themselves is theirs alone: no paper is laid over it. */
  mayBeEntered(now: Date): boolean {
    return this.isOpen(now) && this.how !== "screen";
  }

  sign({ sealedBody, how, by, at }: Signing): void {
    if (!this.isOpen(at)) throw new Refusal(questionnaireProblems.over);
    if (how === "paper" && !this.mayBeEntered(at)) throw new Refusal(questionnaireProblems.signedOnScreen);
    this.sealedBody = sealedBody;
    this.how = how;
    this.enteredBy = by;
    this.signedAt = at;
    const { id: questionnaireId, conferenceId, hostDeskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    const payload = { questionnaireId, agendaItemId, conferenceId, hostDeskId };
    record(this, { name: "questionnaire.signed", payload });
  }
}
QuestionnaireSchema.setClass(Questionnaire);
