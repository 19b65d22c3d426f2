import { defineEntity, p } from "@mikro-orm/core";
import type { Category, Identity, MunicipalityId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import type { Sending } from "./ground.ts";
import { Referral } from "./referral.ts";
import { findSubject } from "./subject.ts";

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

/** One part of the copy. */
export interface Part {
  readonly category: Category;
  readonly identity?: Identity;
  readonly body?: string;
}

/** What would go now: of what the sender ticked, as far as the sender's own desk may read it. */
export async function copyOf(em: Em, referral: Sending): Promise<Part[]> {
  const parts: Part[] = await rows<{ category: Category; body: string }>(
    em,
    `select category, body from cases.published_information where case_id = $1 and category = any($2)
      order by category`,
    [referral.caseId, referral.categories],
  );
  const identity = referral.categories.includes("identity_contact") ? await findSubject(em, referral) : undefined;
  return identity ? [{ category: "identity_contact", identity }, ...parts] : parts;
}

/** What is packed already. */
export async function packedIn(em: Em, referral: Referral): Promise<Category[]> {
  const packed = await em.find(Disclosure, { referral: referral.id }, { fields: ["category"] });
  return packed.map(({ category }) => category);
}

/** Packs the copy anew: one that came back unopened, nobody has read what was in it. */
export async function packAnew(em: Em, referral: Referral, copy: readonly Part[], now: Date): Promise<void> {
  await em.nativeDelete(Disclosure, { referral: referral.id });
  freeze(em, referral, copy, now);
}

/** Packs this beside what is packed already. */
export function freeze(em: Em, referral: Referral, copy: readonly Part[], now: Date): void {
  for (const { category, identity, body } of copy) {
    em.create(Disclosure, {
      id: newId(now),
      municipalityId: referral.municipalityId,
      category,
      identity: identity ?? null,
      body: body ?? null,
      referral,
    });
  }
}
