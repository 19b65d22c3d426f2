import { CHAIN } from "./chain.sql.ts";
import { AGENCIES, idOf, PATTERN_DESKS } from "./places.ts";

const AGENCY = idOf("agency").slice(19, 23);
const SLOT = "1 + ('x' || substr(old::text, 25, 6))::bit(24)::integer";

/**
 * From the story that was lived to the n-th one that is printed from it: other desks, other records, another time.
 * Ids of the city are moved to another desk; all others become others, and those that say their moment say the new one.
 * One expression without FROM: PostgreSQL writes it into the statement, and a call per id would take ten times as long.
 */
const MOVED = `create function bench.moved(old uuid, n integer, desks integer[], days integer) returns uuid
  language sql immutable parallel safe as $$
  select case
    when old is null then null
    when left(old::text, 9) = 'b0000000-' then
      case when substr(old::text, 25, 6) >= '${hexOf(PATTERN_DESKS)}' then old
        when substr(old::text, 20, 4) = '${AGENCY}' then
          overlay(old::text placing lpad(to_hex(desks[${SLOT}] % ${AGENCIES}), 6, '0') from 25 for 6)::uuid
        else overlay(old::text placing lpad(to_hex(desks[${SLOT}]), 6, '0') from 25 for 6)::uuid end
    when substr(old::text, 15, 1) = '7' then
      (lpad(to_hex(('x' || left(replace(old::text, '-', ''), 12))::bit(48)::bigint + days * 86400000::bigint), 12, '0')
        || '7' || left(md5(old::text || n::text), 3) || '8' || right(md5(old::text || n::text), 15))::uuid
    else md5(old::text || n::text)::uuid end
$$`;

/** What is still to come when the story is printed stays to come; what has no end has none. */
const AT = `create function bench.at(old timestamptz, days integer, lived timestamptz) returns timestamptz
  language sql immutable parallel safe as $$
  select case when old is null or old > '9000-01-01' then old
    when old > lived then old + make_interval(days => 1 - days % 20)
    else old + make_interval(days => days) end
$$`;

const MOVED_ALL = `create function bench.moved_all(old uuid[], n integer, desks integer[], days integer) returns uuid[]
  language sql immutable parallel safe as $$
  select case when old is null then null when cardinality(old) = 0 then old
    else array(select m from (select bench.moved(o, n, desks, days) as m from unnest(old) o) x order by m::text) end
$$`;

/** Ids and moments inside what an event says, or what was frozen. */
const MOVED_JSON = `create function bench.moved_json(old jsonb, ids uuid[], n integer, desks integer[], days integer)
  returns jsonb language plpgsql immutable parallel safe as $$
declare t text := old::text; id uuid;
begin
  foreach id in array ids loop
    t := replace(t, id::text, bench.moved(id, n, desks, days)::text);
  end loop;
  return t::jsonb;
end $$`;

/**
 * pattern: what was lived, by which part of the story. story: who is printed, from which desk to which, how many days
 * ago. fate: which hand-offs of theirs. line: the audit, before it is chained.
 */
export const BENCH_SCHEMA: readonly string[] = [
  "drop schema if exists bench cascade",
  "create schema bench",
  MOVED,
  AT,
  MOVED_ALL,
  MOVED_JSON,
  "create table bench.pattern (part text, place integer, tbl text, written jsonb, ids uuid[])",
  `create unlogged table bench.story (n integer primary key, desks integer[], days integer, name text, kana text,
     search_text text, kana_key text, grams text[])`,
  "create unlogged table bench.fate (place integer primary key, n integer, part text)",
  "create unlogged table bench.line (like ledger.audit)",
  "alter table bench.line alter line drop not null, alter hash drop not null",
  CHAIN,
];

function hexOf(desk: number): string {
  return desk.toString(16).padStart(6, "0");
}
