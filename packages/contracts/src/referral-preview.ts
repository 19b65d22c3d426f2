import { z } from "zod";
import { colleague } from "./audience.ts";
import { legalBasisCode } from "./bases.ts";
import { categories } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { identity } from "./residents.ts";

/** One frozen part of what the sender handed over. 属性・連絡先 has fields, the other five are text. */
export const disclosure = z
  .strictObject({ category: codeOf(categories), identity: identity.optional(), body: z.string().optional() })
  .meta({ id: "Disclosure" });

const seen = z.array(codeOf(categories));

/** One person, and what this つなぎ lets them see. */
export const onlooker = z
  .strictObject({
    desk: named,
    side: z.enum(["from", "to", "lead"]),
    staff: colleague,
    /** Of the case, today. Null: not the caller's to know. */
    today: seen.nullable(),
    /** Of the copy that travels with the つなぎ, once the envelope is open. */
    copy: seen,
    /** Of the case, once it is accepted. Null: not the caller's to know. */
    afterwards: seen.nullable(),
  })
  .meta({ id: "Onlooker" });
export type Onlooker = z.infer<typeof onlooker>;

/** On what a つなぎ goes: the person's consent, or a ground without it. */
export const groundOf = z
  .strictObject({
    kind: z.enum(["consent", "legal"]),
    id: z.uuid(),
    code: legalBasisCode.nullable(),
    until: instant.nullable(),
  })
  .meta({ id: "Ground" });
export type Ground = z.infer<typeof groundOf>;

/** Who will see what, if this draft is sent now: made by the rules that guard the real thing. */
export const referralPreview = z
  .strictObject({
    /** Goes with the sending: what was confirmed is what is sent. */
    fingerprint: z.string(),
    /** Null: nothing lets it go. */
    ground: groundOf.nullable(),
    people: z.array(onlooker),
    /** What the other side reads. */
    disclosures: z.array(disclosure),
    /** Ticked, and empty in the case: nothing of this kind goes. */
    empty: seen,
  })
  .meta({ id: "ReferralPreview" });
/** The same before anything is kept on the server; `id` is the case, so that the look is on record as one at it. */
export const draftPreview = z.strictObject({ id: z.uuid(), ...referralPreview.shape }).meta({ id: "DraftPreview" });

export type ReferralPreview = z.infer<typeof referralPreview>;
