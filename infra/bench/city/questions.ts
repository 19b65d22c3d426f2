import type pg from "pg";
import { tokenOf } from "../population/places.ts";

/** A list or a search. */
export interface Question {
  readonly name: string;
  readonly service: "cases" | "referrals" | "notifications" | "directory";
  readonly path: string;
  readonly body?: object;
}

/** Whoever asks, and a case that their desk leads. */
export interface Asker {
  readonly desk: string;
  readonly token: string;
  readonly caseId: string;
}

/** The largest desk, one in the middle, a small one. */
const DESKS = { largest: 0, middle: 60, small: 200 } as const;

const LED = `
  select bench.moved((x.written ->> 'id')::uuid, s.n, s.desks, s.days) as id
    from bench.story s, bench.pattern x
   where x.tbl = 'cases.support_case' and x.part = 'before' and s.desks[1] = $1
   order by s.n limit 1`;

export async function askersIn(client: pg.Client): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (const [desk, number] of Object.entries(DESKS)) {
    const { rows } = await client.query<{ id: string }>(LED, [number]);
    if (rows[0]) askers.push({ desk, token: tokenOf(number, 1), caseId: rows[0].id });
  }
  return askers;
}

/** Every list of the product that grows with the city, and what stands beside it on the screens. */
export const questionsBy = ({ caseId }: Asker): readonly Question[] => [
  get("inbox-open", "referrals", "/api/referrals?box=in&state=open&limit=50"),
  get("inbox-my-turn", "referrals", "/api/referrals?turn=mine&state=open&limit=50"),
  get("inbox-ended", "referrals", "/api/referrals?box=in&state=ended&limit=50"),
  get("sent-ended", "referrals", "/api/referrals?box=out&state=ended&limit=50"),
  get("drafts", "referrals", "/api/referrals?box=draft&limit=50"),
  get("of-one-case", "referrals", `/api/referrals?caseId=${caseId}&limit=50`),
  get("cases", "cases", "/api/cases?limit=50"),
  get("case", "cases", `/api/cases/${caseId}`),
  get("records", "cases", `/api/cases/${caseId}/records?limit=50`),
  get("audience", "cases", `/api/cases/${caseId}/audience`),
  find("search-whole-family-name", "サトウ"),
  find("search-two-letters", "トウ"),
  find("search-kanji", "佐藤"),
  get("notices", "notifications", "/api/notices?limit=50"),
  get("bases", "cases", "/api/bases?waiting=true&limit=50"),
  get("desks", "directory", "/api/desks?limit=50"),
];

function get(name: string, service: Question["service"], path: string): Question {
  return { name, service, path };
}

function find(name: string, text: string): Question {
  return { name, service: "cases", path: "/api/residents/search", body: { text, limit: 20 } };
}
