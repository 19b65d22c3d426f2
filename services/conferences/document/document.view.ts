import type { ConferenceDocument, DocumentId } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getDocument } from "./document.store.ts";
import type { Document } from "./document.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What is sealed of a document: to whom it goes beside the desks of the town, and what it asks for. */
export interface Letter {
  readonly addressee: string | null;
  readonly replyBy: string | null;
  readonly ask: string | null;
}

export async function viewDocuments(
  { em, sealer }: Seer,
  documents: readonly Document[],
): Promise<ConferenceDocument[]> {
  const names = await namesOf(
    em,
    documents.flatMap(({ deskId }) => deskId ?? []),
    documents.map(({ issuedBy }) => issuedBy),
  );
  return Promise.all(
    documents.map(async (one) => {
      const compartment = compartmentOf(sealer, one.conferenceCase);
      const { addressee, replyBy, ask } = JSON.parse(await compartment.unseal(one.id, one.sealedBody)) as Letter;
      const item = one.agendaItem as unknown as AgendaItem;
      return {
        ...{ id: one.id, kind: one.kind, number: one.number, replyBy, ask },
        agendaItemId: item.id,
        addressee: one.deskId ? names.desk(one.deskId).name : (addressee ?? ""),
        isDesk: one.deskId != null,
        basis: item.kind.basis,
        issuedBy: names.staff(one.issuedBy),
        issuedAt: one.issuedAt.toISOString(),
      };
    }),
  );
}

/** The document: the answer to a deed, done just now or earlier. */
export const showDocument = async (seer: Seer, id: string): Promise<ConferenceDocument> =>
  (await viewDocuments(seer, [await getDocument(seer.em, seer.actor, id as DocumentId)]))[0] as ConferenceDocument;
