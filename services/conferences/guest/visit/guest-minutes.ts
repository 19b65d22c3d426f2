import { type DeskId, type GuestId, type GuestMinute, guestName, type MinuteKind } from "@tsunagi/contracts";
import { type Em, namesOf, readCursor, rows, type Sealer, writeCursor } from "@tsunagi/database";
import { unsealPerson } from "../person.ts";
import { roomOf } from "./room.view.ts";
import type { Visit } from "./visit.ts";

interface Row {
  readonly id: string;
  readonly kind: MinuteKind;
  readonly sealedBody: string;
  readonly writtenAt: string;
  readonly speakerDeskId: DeskId | null;
  readonly speakerId: GuestId | null;
  readonly sealedSpeaker: string | null;
  readonly isOwn: boolean;
}

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The rows that a guest reads, as they stand now: what was struck is not among them any more. */
export async function guestMinutes({ em, sealer, now }: Seer, visit: Visit, { cursor, limit }: Asked) {
  const [at = NEVER, id = NOBODY] = readCursor(cursor, isOurs) ?? [];
  const found = await rows<Row>(em, MINUTES, [at, id, limit + 1, now]);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = last && found.length > limit ? writeCursor([new Date(last.writtenAt).toISOString(), last.id]) : null;
  return { items: await viewRows({ em, sealer }, visit, shown), next };
}

interface Seer {
  readonly em: Em;
  readonly sealer: Sealer;
  readonly now: Date;
}

async function viewRows(
  { em, sealer }: Omit<Seer, "now">,
  visit: Visit,
  found: readonly Row[],
): Promise<GuestMinute[]> {
  const room = roomOf(sealer, visit);
  const names = await namesOf(
    em,
    found.flatMap(({ speakerDeskId }) => speakerDeskId ?? []),
    [],
  );
  const speaker = async ({ speakerDeskId, speakerId, sealedSpeaker }: Row) => {
    if (speakerId && sealedSpeaker) return guestName(await unsealPerson(room, speakerId, sealedSpeaker));
    return speakerDeskId ? names.desk(speakerDeskId).name : null;
  };
  return Promise.all(
    found.map(async (row) => ({
      id: row.id,
      kind: row.kind,
      speaker: await speaker(row),
      body: await room.unseal(row.id, row.sealedBody),
      writtenAt: new Date(row.writtenAt).toISOString(),
      isOwn: row.isOwn,
    })),
  );
}

const NEVER = new Date(0).toISOString();
const NOBODY = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOurs = ([at, id, ...more]: readonly unknown[]) =>
  typeof at === "string" &&
  !Number.isNaN(Date.parse(at)) &&
  typeof id === "string" &&
  UUID.test(id) &&
  more.length === 0;

const MINUTES = `select id, kind, sealed_body "sealedBody", written_at "writtenAt", speaker_desk_id "speakerDeskId",
    speaker_id "speakerId", sealed_speaker "sealedSpeaker", is_own "isOwn"
  from conferences.guest_minutes($1, $2, $3, $4)`;
