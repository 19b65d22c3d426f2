import type { ConferenceDocument, DocumentId } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import type { Conference, Particulars } from "../conference/conference.ts";
import { getDocument } from "./document.store.ts";
import type { Document } from "./document.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What is sealed of a document: all that it says, for what was sent is never another text. */
export interface Letter {
  readonly addressee: string | null;
  readonly replyBy: string | null;
  readonly ask: string | null;
  /** Missing in letters from before it was sealed with them. */
  readonly sitting?: ConferenceDocument["sitting"];
}

/** When, where and by whom, as it goes out. */
export const sittingIn = ({ title, startsAt, endsAt, place }: Omit<Particulars, "form">, host: string) => ({
  ...{ title, place, host },
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

export async function viewDocuments(
  { em, sealer }: Seer,
  documents: readonly Document[],
): Promise<ConferenceDocument[]> {
  const names = await namesOf(
    em,
    documents.flatMap(({ deskId, hostDeskId }) => (deskId ? [deskId, hostDeskId] : hostDeskId)),
    documents.map(({ issuedBy }) => issuedBy),
  );
  return Promise.all(
    documents.map(async (one) => {
      const compartment = compartmentOf(sealer, one.conferenceCase);
      const { addressee, replyBy, ask, sitting } = JSON.parse(
        await compartment.unseal(one.id, one.sealedBody),
      ) as Letter;
      const item = one.agendaItem as unknown as AgendaItem;
      return {
        ...{ id: one.id, kind: one.kind, number: one.number, replyBy, ask },
        agendaItemId: item.id,
        sitting: sitting ?? sittingIn(item.conference as unknown as Conference, names.desk(one.hostDeskId).name),
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
