import { defineEntity, p } from "@mikro-orm/core";
import type {
  CancelReason,
  CaseId,
  Category,
  DeclineNextStep,
  DeclineReason,
  DeskId,
  HoldReason,
  LegalBasisCode,
  MunicipalityId,
  Need,
  Outcome,
  ReferralId,
  ReferralKind,
  ReferralStatus,
  StaffId,
  Urgency,
  WarmLevel,
} from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import type { Ground } from "./ground.ts";

/** The columns of a つなぎ; what is done with them stands in referral.ts. */
export const ReferralSchema = defineEntity({
  name: "Referral",
  properties: {
    id: p.uuid().primary().$type<ReferralId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    number: p.text(),
    caseId: p.uuid().$type<CaseId>(),
    kind: p.text().$type<ReferralKind>(),
    urgency: p.text().$type<Urgency>(),
    status: p.text().$type<ReferralStatus>(),
    fromDeskId: p.uuid().$type<DeskId>(),
    toDeskId: p.uuid().$type<DeskId>(),
    categories: p.array().$type<Category[]>(),
    warmLevel: p.text().$type<WarmLevel>(),
    needs: p.array().$type<Need[]>(),
    wantedBy: p.date().$type<CalendarDate>().nullable(),
    request: p.text(),
    background: p.text().nullable(),
    wishes: p.text().nullable(),
    involved: p.text().nullable(),
    keptRole: p.text().nullable(),
    previousId: p.uuid().$type<ReferralId>().nullable(),
    alongsideId: p.uuid().$type<ReferralId>().nullable(),
    hops: p.integer(),
    outside: p.boolean(),
    attached: p.integer(),
    groundKind: p.text().$type<Ground["kind"]>().nullable(),
    groundId: p.uuid().nullable(),
    groundCode: p.text().$type<LegalBasisCode>().nullable(),
    groundUntil: p.datetime().nullable(),
    groundWarned: p.integer().nullable(),
    lapsedAt: p.datetime().nullable(),
    ownCode: p.text().$type<LegalBasisCode>().nullable(),
    ownReason: p.text().nullable(),
    accountableDeskId: p.uuid().$type<DeskId>().nullable(),
    nextDeskId: p.uuid().$type<DeskId>().nullable(),
    nextStaffId: p.uuid().$type<StaffId>().nullable(),
    dueAt: p.datetime().nullable(),
    rung: p.integer().$type<0 | 1 | 2 | 3>(),
    rungAt: p.datetime().nullable(),
    remainingMinutes: p.integer().nullable(),
    resumeStatus: p.text().$type<ReferralStatus>().nullable(),
    resumeOn: p.date().$type<CalendarDate>().nullable(),
    holdCode: p.text().$type<HoldReason>().nullable(),
    declineCode: p.text().$type<DeclineReason>().nullable(),
    declineNext: p.text().$type<DeclineNextStep>().nullable(),
    suggestedDeskId: p.uuid().$type<DeskId>().nullable(),
    contactedAt: p.datetime().nullable(),
    outcome: p.text().$type<Outcome>().nullable(),
    cancelCode: p.text().$type<CancelReason>().nullable(),
    workerId: p.uuid().$type<StaffId>().nullable(),
    createdAt: p.datetime(),
    sent: p.boolean(),
    sentAt: p.datetime().nullable(),
    sentBy: p.uuid().$type<StaffId>().nullable(),
    openedAt: p.datetime().nullable(),
    addressWithheld: p.boolean(),
    sealed: p.boolean(),
    endedAt: p.datetime().nullable(),
    version: p.integer().version(),
    watchers: () => p.oneToMany(Watcher).mappedBy("referral"),
  },
});

const WatcherSchema = defineEntity({
  name: "Watcher",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    asRole: p.text().primary().$type<WatchRole>(),
    because: p.text().$type<WatchReason>(),
    since: p.datetime(),
    referral: () => p.manyToOne(ReferralSchema).primary(),
  },
});

export type WatchRole = "coordinator" | "fallback" | "manager" | "privacy_officer";
export type WatchReason = "declined" | "looping" | "overdue" | "closed" | "misdirected";

/** A desk that is none of the two and is shown the head of a つなぎ, because it needs somebody. Never taken away. */
export class Watcher extends WatcherSchema.class {}
WatcherSchema.setClass(Watcher);

/** What a draft says; it can be changed until it is sent. */
export interface Draft {
  readonly toDeskId: DeskId;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly warmLevel: WarmLevel;
  readonly categories: readonly Category[];
  readonly needs: readonly Need[];
  readonly request: string;
  readonly background?: string | undefined;
  readonly wishes?: string | undefined;
  readonly involved?: string | undefined;
  readonly wantedBy?: string | undefined;
  readonly keptRole?: string | undefined;
}

/** Who moves next: the one who is on duty or named, at which desk, and until when. */
export interface Turn {
  readonly deskId: DeskId;
  readonly staffId: StaffId;
  readonly dueAt: Date;
}
