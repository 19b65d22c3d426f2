import { defineEntity, p } from "@mikro-orm/core";
import type {
  CaseId,
  Category,
  DeskId,
  LegalBasisCode,
  MunicipalityId,
  ReferralId,
  ReferralKind,
  ReferralStatus,
  StaffId,
  Urgency,
} from "@tsunagi/contracts";
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
    request: p.text(),
    keptRole: p.text().nullable(),
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
    workerId: p.uuid().$type<StaffId>().nullable(),
    createdAt: p.datetime(),
    sent: p.boolean(),
    sentAt: p.datetime().nullable(),
    openedAt: p.datetime().nullable(),
    addressWithheld: p.boolean(),
    version: p.integer().version(),
  },
});

/** What a draft says; it can be changed until it is sent. */
export interface Draft {
  readonly toDeskId: DeskId;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly request: string;
  readonly keptRole?: string | undefined;
}

/** The one who is on duty or named, and until when. */
export interface Turn {
  readonly staffId: StaffId;
  readonly dueAt: Date;
}
