import type { CaseId, DeskId, ReleaseBasis, ReleaseId } from "@tsunagi/contracts";
import { type Em, newId, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import type { Minute } from "../minute/minute.ts";
import { Release, ReleaseRecipient, ReleaseSource } from "./release.ts";

interface Out {
  readonly item: AgendaItem;
  readonly minute: Minute;
  readonly body: string;
  readonly basis: ReleaseBasis;
  readonly reason: string | null;
  readonly deskIds: readonly DeskId[];
  readonly dueOn: string | null;
  readonly caseId: CaseId | null;
}

interface Place {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
  readonly now: Date;
}

/** Writes down what leaves the room: its words under a new key, its readers, and apart from both where it comes from. */
export async function putOut({ em, actor, sealer, now }: Place, out: Out) {
  const { item, minute, body, basis, reason, deskIds, dueOn, caseId } = out;
  const { municipalityId, staffId } = actor.me;
  const { hostDeskId, secrecy, conferenceCase } = item;
  const id = newId<ReleaseId>(now);
  const wrappedKey = await sealer.newKey(id);
  const release = em.create(Release, {
    id,
    municipalityId,
    hostDeskId,
    kindId: item.kind.id,
    basis,
    wrappedKey,
    sealedBody: await sealer.open(id, wrappedKey).seal(id, body),
    sealedReason: reason && (await compartmentOf(sealer, conferenceCase).seal(id, reason)),
    dueOn,
    caseId,
    status: "released",
    releasedBy: staffId,
    releasedAt: now,
    version: 1,
  });
  for (const deskId of deskIds) em.create(ReleaseRecipient, { municipalityId, hostDeskId, deskId, release });
  const source = em.create(ReleaseSource, {
    municipalityId,
    agendaItemId: item.id,
    conferenceId: minute.conferenceId,
    hostDeskId,
    secrecy,
    release,
    minute,
    conferenceCase,
  });
  return { release, source };
}
