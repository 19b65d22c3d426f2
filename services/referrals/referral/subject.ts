import type { Identity } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Referral } from "./referral.ts";

/** Who the case is about, where the caller's desk may read 属性・連絡先. What is withheld stays withheld. */
export async function findSubject(em: Em, referral: Pick<Referral, "caseId">): Promise<Identity | undefined> {
  const [subject] = await rows<Identity>(
    em,
    `select name, kana, former_name "formerName", alias, roman_name "romanName", birth "birthDate", address,
            neighbourhood, address_withheld "addressWithheld", phone, contact_wish "contactWish",
            contact_ng "contactNg", safety_note "safetyNote"
       from cases.published_subject where case_id = $1`,
    [referral.caseId],
  );
  return subject;
}
