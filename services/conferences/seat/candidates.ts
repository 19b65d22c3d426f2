import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, type PageAsked, readCursor, rows, writeCursor } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";

interface Candidate {
  readonly id: StaffId;
  readonly name: string;
  readonly kana: string;
}

/** A page of those who do casework at that desk today. */
export async function candidatesAt(em: Em, deskId: DeskId, { cursor, limit }: PageAsked, now: Date) {
  const [kana = "", id = NOBODY] = readCursor(cursor, isOurs) ?? [];
  const found = await rows<Candidate>(em, CANDIDATES, [deskId, tokyoDate(now), kana, id, limit + 1]);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = last && found.length > limit ? writeCursor([last.kana, last.id]) : null;
  return { items: shown.map(({ id: staffId, name }) => ({ id: staffId, name })), next };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOurs = ([kana, id, ...more]: readonly unknown[]) =>
  typeof kana === "string" && typeof id === "string" && UUID.test(id) && more.length === 0;

const CANDIDATES = `select s.id, s.name, s.kana from directory.published_staff s
  where (s.kana, s.id) > ($3, $4::uuid) and exists (select from directory.published_membership m
    where m.staff_id = s.id and m.desk_id = $1 and m.takes_casework and m.from_date <= $2
      and (m.until_date is null or m.until_date >= $2) and (m.leaving_since is null or m.leaving_since > $2))
  order by s.kana, s.id limit $5`;
