import { defineEntity, p } from "@mikro-orm/core";
import type { Category, Identity, MunicipalityId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import { Referral } from "./referral.ts";

const DisclosureSchema = defineEntity({
  name: "Disclosure",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    category: p.text().$type<Category>(),
    identity: p.json().$type<Identity>().nullable(),
    body: p.text().nullable(),
    referral: () => p.manyToOne(Referral),
  },
});

/** The copy that a つなぎ carries: what the receiver may read, as it was when it was sent. Never changed again. */
export class Disclosure extends DisclosureSchema.class {}
DisclosureSchema.setClass(Disclosure);

interface Subject {
  name: string;
  kana: string;
  birthDate: string | null;
  address: string | null;
  phone: string | null;
}

/** Copies from the case what the sender ticked, as far as the sender's own desk may read it now. */
export async function freeze(em: Em, referral: Referral, now: Date): Promise<void> {
  const about = { municipalityId: referral.municipalityId, referral };
  if (referral.categories.includes("identity_contact")) {
    const identity = await findSubject(em, referral);
    if (identity) em.create(Disclosure, { id: newId(now), ...about, category: "identity_contact", identity });
  }
  const known = await rows<{ category: Category; body: string }>(
    em,
    "select category, body from cases.published_information where case_id = $1 and category = any($2)",
    [referral.caseId, referral.categories],
  );
  for (const { category, body } of known) em.create(Disclosure, { id: newId(now), ...about, category, body });
}

/** Who the case is about, where the caller's desk may read 属性・連絡先. */
export async function findSubject(em: Em, referral: Pick<Referral, "caseId">): Promise<Subject | undefined> {
  const [subject] = await rows<Subject>(
    em,
    `select name, kana, birth_date::text "birthDate", address, phone from cases.published_subject where case_id = $1`,
    [referral.caseId],
  );
  return subject;
}
