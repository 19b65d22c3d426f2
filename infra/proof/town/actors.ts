import type { House } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import type { Actor } from "../model/world.ts";

/** Somebody of the proof: who they are to the model, and who signs in. */
export interface Player extends Actor {
  readonly name: string;
  readonly member: TownMember;
}

const player = (name: string, member: TownMember, municipality: string = town.municipality.id): Player => {
  // Whoever works at two desks is somebody of the second here: the first has others.
  const post = member.memberships.at(-1);
  if (!post) throw new Error(`${name} works nowhere`);
  return { name, member, municipality, staff: member.id, desk: post.deskId, role: post.role };
};

/** Two people of most desks, every role, two desks of one agency, a public provider and a business. */
export const players = [
  player("kiriyama", town.kiriyama), // 社協, the usual lead
  player("shimura", town.shimura), // the same desk, supervisor
  player("mochizuki", town.mochizuki), // 社協 too, another desk
  player("tanaka", town.tanaka), // 自立相談
  player("kawai", town.kawai), // the same desk, supervisor
  player("sasaki", town.sasaki), // 生活福祉課
  player("ogawa", town.ogawa), // the same desk, supervisor
  player("miyamoto", town.miyamoto), // coordinator
  player("nagata", town.nagata), // answers for a desk that is mostly closed
  player("hayase", town.hayase), // the desk that is mostly closed
  player("morita", town.morita), // another agency, never told anything
  player("yoshioka", town.yoshioka), // manager
  player("segawa", town.segawa), // privacy officer
  player("hashimoto", town.hashimoto), // system administrator
] as const;

/** 丸ごと相談室's 係長: presides where 宮本 prepares, in the proof of conferences alone. */
export const presidesAtMarugoto = player("miura", town.miura);

export const playerOf = (name: string): Player => {
  const found = players.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

const ID = (last: number) => `0192aaaa-0000-7000-8000-${String(last).padStart(12, "0")}`;

/** A second municipality beside みどり野市, laid behind the scenes: its worker is the stranger of every proof. */
export async function layNeighbour(house: House): Promise<Player> {
  const [municipality, agency, location, desk, staff, membership] = [1, 2, 3, 4, 5, 6].map(ID) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const run = (sql: string, values: unknown[]) => house.behind.query(sql, values);
  await run("insert into directory.municipality (id, name, session_idle_minutes) values ($1, 'となり市', 60)", [
    municipality,
  ]);
  await run(
    "insert into directory.agency (id, municipality_id, name, kana, kind) values ($1, $2, 'となり市', 'となりし', '市')",
    [agency, municipality],
  );
  await run(
    "insert into directory.location (id, municipality_id, name, address) values ($1, $2, 'となり市役所', 'となり市1')",
    [location, municipality],
  );
  await run(
    `insert into directory.staff (id, municipality_id, login, password_hash, name, kana)
     select $1, $2, 'tonari', password_hash, '隣 町子', 'となり まちこ' from directory.staff limit 1`,
    [staff, municipality],
  );
  await run(
    `insert into directory.desk (id, municipality_id, agency_id, location_id, duty_staff_id, name, kana, kana_folded, phone, takes, hours)
     select $1, $2, $3, $4, $5, 'となり窓口', 'となりまどぐち', 'トナリマトクチ', '0', 'なんでも', hours from directory.desk limit 1`,
    [desk, municipality, agency, location, staff],
  );
  await run(
    `insert into directory.membership (id, municipality_id, staff_id, agency_id, desk_id, role, from_date)
     values ($1, $2, $3, $4, $5, 'desk_worker', '2021-04-01')`,
    [membership, municipality, staff, agency, desk],
  );
  const post = { id: membership, deskId: desk, deskKey: "hotChuo", role: "desk_worker", position: null };
  const member = { login: "tonari", id: staff, name: "隣 町子", kana: "となり まちこ", memberships: [post] };
  return player("tonari", member as unknown as TownMember, municipality);
}
