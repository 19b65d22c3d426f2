import type { CaseId, Identity } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Referral } from "./referral.ts";

/** Who the case is about, where the caller's desk may read 属性・連絡先. What is withheld stays withheld. */
export async function findSubject(em: Em, { caseId }: Pick<Referral, "caseId">): Promise<Identity | undefined> {
  return (await findSubjects(em, [caseId])).get(caseId);
}

/** The same of several cases, in one query. */
export async function findSubjects(em: Em, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Identity>> {
  if (caseIds.length === 0) return new Map();
  const subjects = await rows<Identity & { readonly caseId: CaseId }>(
    em,
    `select case_id "caseId", name, kana, former_name "formerName", alias, roman_name "romanName", birth "birthDate",
            address, neighbourhood, address_withheld "addressWithheld", phone, contact_wish "contactWish",
            contact_ng "contactNg", safety_note "safetyNote"
       from cases.published_subject where case_id = any($1)`,
    [caseIds],
  );
  return new Map(subjects.map(({ caseId, ...identity }) => [caseId, identity]));
}
