import { type Attachment as AttachmentView, attachmentProblems } from "@tsunagi/contracts";
import { type Em, namesOf, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import type { Referral } from "../referral/referral.ts";
import { Attachment } from "./attachment.ts";

/** As many as a つなぎ may have. */
const MOST = 20;

/** What goes along, in the order in which it was added. */
export async function viewAttachments(em: Em, referral: Referral): Promise<AttachmentView[]> {
  const found = await listAttachments(em, referral);
  const names = await namesOf(
    em,
    [],
    found.map(({ addedBy }) => addedBy),
  );
  return found.map(({ id, document, way, note, fileName, bytes, addedAt, addedBy }) => ({
    id,
    document,
    way,
    note: note ?? null,
    file: fileName && bytes ? { name: fileName, bytes } : null,
    addedAt: addedAt.toISOString(),
    addedBy: names.staff(addedBy),
  }));
}

const listAttachments = (em: Em, { id }: Pick<Referral, "id">): Promise<Attachment[]> =>
  em.find(Attachment, { referralId: id }, { orderBy: { id: "asc" }, limit: MOST });

/** What the desk that is asked wants to have with a つなぎ of this kind. */
export async function wantedBy(em: Em, { toDeskId, kind }: Pick<Referral, "toDeskId" | "kind">): Promise<string[]> {
  const [offer] = await rows<{ documents: Record<string, string[]> }>(
    em,
    "select documents from directory.published_offer where desk_id = $1",
    [toDeskId],
  );
  return offer?.documents[kind] ?? [];
}

/** Everything that is wanted is there, or it is said how it comes, or that it cannot be had. */
export async function mustHaveDocuments(em: Em, referral: Referral): Promise<void> {
  const wanted = await wantedBy(em, referral);
  const there = new Set((await listAttachments(em, referral)).map(({ document }) => document));
  if (wanted.some((document) => !there.has(document))) throw new Refusal(attachmentProblems.documentsMissing);
}
