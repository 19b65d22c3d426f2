import type { DeskId, StaffId } from "@tsunagi/contracts";
import { readCursor, rows, writeCursor } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";

interface Candidate {
  readonly id: StaffId;
  readonly name: string;
  readonly kana: string;
}

/** Who can be given a seat: whoever does casework at that desk today. The names of a desk are for its own people otherwise. */
export const listCandidates = query("listCandidates", async ({ actor, em, params, query, now }) => {
  actor.must("seat", await getAgendaItem(em, actor, params.agendaItemId));
  const [kana = "", id = NOBODY] = readCursor(query.cursor, isOurs) ?? [];
  const asked = [query.deskId as DeskId, tokyoDate(now), kana, id, query.limit + 1];
  const found = await rows<Candidate>(em, CANDIDATES, asked);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  const next = last && found.length > query.limit ? writeCursor([last.kana, last.id]) : null;
  return { items: shown.map(({ id: staffId, name }) => ({ id: staffId, name })), next };
});

const NOBODY = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOurs = ([kana, id, ...more]: readonly unknown[]) =>
  typeof kana === "string" && typeof id === "string" && UUID.test(id) && more.length === 0;

const CANDIDATES = `select s.id, s.name, s.kana from directory.published_staff s
  where (s.kana, s.id) > ($3, $4::uuid) and exists (select from directory.published_membership m
    where m.staff_id = s.id and m.desk_id = $1 and m.takes_casework and m.from_date <= $2
      and (m.until_date is null or m.until_date >= $2) and (m.leaving_since is null or m.leaving_since > $2))
  order by s.kana, s.id limit $5`;
