import type { ConferenceKindId, Release as ReleaseView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import type { ConferenceCase } from "../agenda-item/conference-case.ts";
import { casesSeen } from "../agenda-item/consented.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { ConferenceKind } from "../kind/conference-kind.ts";
import { releaseLife } from "./release.lifecycle.ts";
import { getRelease, sourcesOf } from "./release.store.ts";
import type { Release, ReleaseRecipient, ReleaseSource } from "./release.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/**
 * What has left the room, for whoever may read it. Beside it the room, for the host; and for everybody who is inside where it
 * is shown in the room itself: at their own desk others look at the screen with them.
 */
export async function viewReleases(
  seer: Seer,
  releases: readonly Release[],
  { inRoom } = { inRoom: false },
): Promise<ReleaseView[]> {
  const { em, actor, sealer } = seer;
  if (releases.length === 0) return [];
  const sources = new Map((await sourcesOf(em, releases)).map((source) => [source.release.id, source]));
  const receivers = releases.flatMap((release) => release.receivers());
  const names = await namesOf(
    em,
    [...releases.map(({ hostDeskId }) => hostDeskId), ...receivers.map(({ deskId }) => deskId)],
    [
      ...releases.map(({ releasedBy }) => releasedBy),
      ...receivers.flatMap(({ acknowledgedBy }) => acknowledgedBy ?? []),
    ],
  );
  const kinds = await kindsOf(em, releases);
  const seen = await casesSeen(em, [...new Set(releases.flatMap(({ caseId }) => caseId ?? []))]);
  return Promise.all(
    releases.map(async (release) => {
      const { id, caseId, wrappedKey, sealedBody } = release;
      const own = release.receivers().find(({ deskId }) => deskId === actor.me.deskId);
      return {
        id,
        host: names.desk(release.hostDeskId),
        basis: release.basis,
        body: await sealer.open(id, wrappedKey).unseal(id, sealedBody),
        dueOn: release.dueOn ?? null,
        releasedAt: release.releasedAt.toISOString(),
        // Who sits inside need not know of the case, nor whom the consent names: only who sees it, and the host.
        caseId: caseId && (seen.has(caseId) || isHost(actor, release)) ? caseId : null,
        source: (caseId && kinds.get(release.kindId)) || null,
        received: own ? receiptOf(own, names) : null,
        room: inRoom || isHost(actor, release) ? await roomOf(seer, release, sources.get(id), names) : null,
        version: release.version,
        actions: actionsTo(actor, release, own),
      };
    }),
  );
}

/** The release as it is now: the answer to a deed, done just now or earlier. */
export const showRelease = async (seer: Seer, id: string): Promise<ReleaseView> =>
  (await viewReleases(seer, [await getRelease(seer.em, seer.actor, id as Release["id"])]))[0] as ReleaseView;

const isHost = ({ me }: Actor, { hostDeskId }: Release): boolean => hostDeskId === me.deskId;

const actionsTo = (actor: Actor, release: Release, own: ReleaseRecipient | undefined): string[] =>
  actionsOf(actor, releaseLife, release).filter((verb) => verb !== "acknowledge" || !own?.acknowledgedAt);

function receiptOf({ acknowledgedBy, acknowledgedAt }: ReleaseRecipient, names: Names) {
  return acknowledgedBy && acknowledgedAt
    ? { at: acknowledgedAt.toISOString(), by: names.staff(acknowledgedBy) }
    : null;
}

/** Who sits inside knows which desks read it; who there has received it is for the host, who asks after it. */
async function roomOf(
  { actor, sealer }: Seer,
  release: Release,
  source: ReleaseSource | undefined,
  names: Names,
): Promise<ReleaseView["room"]> {
  if (!source) return null;
  const { id, sealedReason, sealedWithdrawal, withdrawnAt } = release;
  const compartment = compartmentOf(sealer, source.conferenceCase as unknown as ConferenceCase);
  return {
    conferenceId: source.conferenceId,
    agendaItemId: source.agendaItemId,
    minuteId: source.minute.id,
    reason: sealedReason ? await compartment.unseal(id, sealedReason) : null,
    releasedBy: names.staff(release.releasedBy),
    receivers: release.receivers().map((receiver) => ({
      desk: names.desk(receiver.deskId),
      received: isHost(actor, release) ? receiptOf(receiver, names) : null,
    })),
    withdrawn:
      withdrawnAt && sealedWithdrawal
        ? { at: withdrawnAt.toISOString(), note: await compartment.unseal(id, sealedWithdrawal) }
        : null,
  };
}

async function kindsOf(em: Em, releases: readonly Release[]): Promise<ReadonlyMap<ConferenceKindId, string>> {
  const ids = [...new Set(releases.filter(({ caseId }) => caseId).map(({ kindId }) => kindId))];
  const kinds =
    ids.length > 0 ? await em.find(ConferenceKind, { id: { $in: ids } } as never, { limit: ids.length }) : [];
  return new Map(kinds.map(({ id, name }) => [id, name]));
}
