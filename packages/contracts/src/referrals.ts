import { z } from "zod";
import { legalBasisCode } from "./bases.ts";
import {
  categories,
  declineNextSteps,
  declineReasons,
  holdReasons,
  needs,
  outcomes,
  referralKinds,
  referralStatuses,
  urgencies,
  warmLevels,
} from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { attachment } from "./referral-attachment.ts";
import { disclosure, groundOf, onlooker } from "./referral-preview.ts";
import { referralStep } from "./referral-step.ts";

const head = {
  id: z.uuid(),
  number: z.string(),
  kind: codeOf(referralKinds),
  urgency: codeOf(urgencies),
  status: codeOf(referralStatuses),
  from: named,
  to: named,
  /** A destination without accounts: the sender enters its answers (docs/RULINGS.md 6). */
  isOutside: z.boolean(),
  /** 氏名; absent where 属性・連絡先 is not part of the つなぎ, and to a receiving desk that has not opened it yet. */
  subject: z.strictObject({ name: z.string(), kana: z.string() }).optional(),
  /** Whose duty it is (or was, at its end), whose clock runs, until when. Null in a draft. */
  accountable: named.nullable(),
  next: z.strictObject({ desk: named, staff: named }).nullable(),
  dueAt: instant.nullable(),
  /** How far a missed clock has climbed: 0 nobody yet, 1 the desk's lead, 2 the coordinator, 3 the manager. */
  rung: z.int().min(0).max(3),
  /** It rests until this day, with a reason. */
  hold: z.strictObject({ code: codeOf(holdReasons), resumeOn: z.iso.date() }).nullable(),
  sentAt: instant.nullable(),
  openedAt: instant.nullable(),
  endedAt: instant.nullable(),
  version: z.int(),
};

export const referralItem = z
  .strictObject({
    ...head,
    /** Who does the work at the receiving desk, once it has been accepted. */
    worker: named.nullable(),
    /** What the caller may do to it as it stands. */
    actions: z.array(z.string()),
  })
  .meta({ id: "ReferralItem" });
export type ReferralItem = z.infer<typeof referralItem>;

/** Another つなぎ beside this one: of the same case, or before it in the chain. */
const sibling = z
  .strictObject({ id: z.uuid(), number: z.string(), desk: named, status: codeOf(referralStatuses) })
  .meta({ id: "ReferralSibling" });

export const referral = z
  .strictObject({
    ...head,
    /** Null, and no categories, to a receiving desk that has not opened it yet. */
    caseId: z.uuid().nullable(),
    categories: z.array(codeOf(categories)),
    warmLevel: codeOf(warmLevels),
    /** 困りごと: the first is the one in front (◎). Empty to a receiving desk that has not opened it yet. */
    needs: z.array(codeOf(needs)),
    /** By when the sender would like an answer. */
    wantedBy: z.iso.date().nullable(),
    /** The texts of the sheet are null, like the name and the disclosures, until the receiving desk has opened it. */
    request: z.string().nullable(),
    background: z.string().nullable(),
    wishes: z.string().nullable(),
    involved: z.string().nullable(),
    /** つなぎ元が引き続き担う役割: a つなぎ is never a dumping. */
    keptRole: z.string().nullable(),
    disclosures: z.array(disclosure),
    /** Lie in the envelope as well. */
    attachments: z.array(attachment),
    /** What the desk that is asked wants to have with a つなぎ of this kind; only to the sender. */
    wantedDocuments: z.array(z.string()),
    steps: z.array(referralStep),
    sentBy: named.nullable(),
    worker: named.nullable(),
    /** On what it was sent; null in a draft, and to a receiving desk that has not opened it yet. */
    ground: groundOf.nullable(),
    /** The receiver goes on upon a ground of its own since the first one ended; the reason is for its own desk. */
    ownGround: z.strictObject({ code: legalBasisCode, reason: z.string().nullable() }).nullable(),
    /** When the ground ended under the open つなぎ; null while it holds. */
    lapsedAt: instant.nullable(),
    contactedAt: instant.nullable(),
    decline: z
      .strictObject({
        code: codeOf(declineReasons),
        next: codeOf(declineNextSteps),
        suggestedDesk: named.nullable(),
      })
      .nullable(),
    outcome: codeOf(outcomes).nullable(),
    /** How often it was redirected before; to the sender's desk also from which つなぎ, and to whom else at once. */
    hops: z.int(),
    previous: sibling.nullable(),
    alongside: z.array(sibling),
    /** Of the same case, open, and in the caller's own trays: nothing is done twice. */
    ofSameCase: z.array(sibling),
    /** Who would see what, as the sender confirmed it; only to the sender's desk. */
    confirmed: z.array(onlooker),
    actions: z.array(z.string()),
  })
  .meta({ id: "Referral" });
export type Referral = z.infer<typeof referral>;
