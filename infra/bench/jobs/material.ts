import type pg from "pg";
import { drawsFrom } from "../names.ts";
import { open } from "../population/fates.ts";
import { COORDINATION, idOf, MANAGERS, MUNICIPALITY, SUPERVISOR, tokenOf } from "../population/places.ts";
import type { Scale } from "../report/scale.ts";

/** A case, and whoever looks at it: somebody of the desk that leads it. */
export interface Looked {
  readonly caseId: string;
  readonly token: string;
}

/** A hand-off that nobody has made yet, and that the consent of the case allows. */
export interface Possible extends Looked {
  readonly to: number;
  readonly toDeskId: string;
  readonly receiver: string;
}

/** What the measured requests are about. */
export interface Material {
  /** Somebody of each desk whose box is full enough for a page. */
  readonly inboxes: readonly string[];
  readonly page: number;
  readonly cases: readonly Looked[];
  /** The first characters of a reading, as they are typed at a counter. */
  readonly searches: readonly { readonly token: string; readonly text: string }[];
  /** Used up from the end: each can be made once. */
  readonly possible: Possible[];
  readonly manager: string;
}

/** The desks of the story to which nothing is open: fates 4 to 7 are the open ones (fates.ts). */
const FREE_SLOTS = [4, 5, 6, 7];

/** A city that is kept has gone on since: what was sent there the last time lies open as well. */
const STORIES = `
  select s.* from (
    select s.n, s.desks, s.kana, bench.moved((x.written ->> 'id')::uuid, s.n, s.desks, s.days) as case_id
      from bench.story s, bench.pattern x
     where x.tbl = 'cases.support_case' and x.part = 'before'
       and not exists (select from bench.fate f where f.n = s.n and f.part = any($2))) s
   where not exists (select from referrals.referral r
     where r.municipality_id = $4 and r.case_id = s.case_id and r.ended_at is null)
   order by md5(s.n::text || $3) limit $1`;

const FULL = `
  select ('x' || substr(desk_id::text, 25, 6))::bit(24)::integer as desk from referrals.tray
   where box = 'in' and not ended and desk_id < $1 group by 1 having count(*) >= $2 order by 1`;

interface Story {
  readonly desks: readonly number[];
  readonly kana: string;
  readonly case_id: string;
}

/** Draws what is asked for: uneven, like the city. */
export async function gather(
  client: pg.Client,
  { stories, page }: Pick<Scale, "stories" | "page">,
  seed: number,
): Promise<Material> {
  const draw = drawsFrom(seed + 1);
  const { rows } = await client.query<Story>(STORIES, [stories, open, String(seed), MUNICIPALITY]);
  const { rows: full } = await client.query<{ desk: number }>(FULL, [idOf("desk", COORDINATION), page]);
  const seat = () => Math.floor(draw() * SUPERVISOR);
  const leads = ({ desks }: Story) => tokenOf(desks[0] as number, seat());
  return {
    inboxes: full.map(({ desk }) => tokenOf(desk, seat())),
    page,
    cases: rows.map((story) => ({ caseId: story.case_id, token: leads(story) })),
    searches: rows.map((story) => ({ token: leads(story), text: story.kana.slice(0, 3).trim() })),
    possible: rows.flatMap((story) => FREE_SLOTS.map((slot) => possible(story, slot, leads(story), seat()))),
    manager: tokenOf(MANAGERS, 0),
  };
}

function possible({ desks, case_id }: Story, slot: number, token: string, seat: number): Possible {
  const to = desks[slot] as number;
  return { caseId: case_id, token, to, toDeskId: idOf("desk", to), receiver: tokenOf(to, seat) };
}
