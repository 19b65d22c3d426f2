import { createHash } from "node:crypto";
import { foldKana } from "@tsunagi/japan";
import type pg from "pg";
import { drawsFrom, person } from "../names.ts";
import {
  AGENCIES,
  agencyOf,
  COORDINATION,
  DESKS,
  idOf,
  loginOf,
  MANAGERS,
  MUNICIPALITY,
  offices,
  SEATS,
  SUPERVISOR,
  tokenOf,
} from "./places.ts";
import { put } from "./put.ts";

const SINCE = "2021-04-01";
const IDLE_MINUTES = 720;
const HOURS = {
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:30", closes: "17:15" })),
  closesOnHolidays: true,
};

const municipality_id = MUNICIPALITY;
const allDesks = [...Array(DESKS).keys(), ...offices];
const seats = allDesks.flatMap((desk) => [...Array(SEATS).keys()].map((seat) => ({ desk, seat })));

/** Lays the directory as its owner would: agencies, desks, people, and everybody's open session. */
export async function layCity(client: pg.Client, passwordHash: string, seed: number): Promise<void> {
  const draw = drawsFrom(seed);
  const city = { id: MUNICIPALITY, name: "ひろの市", session_idle_minutes: IDLE_MINUTES };
  await put(client, "directory.municipality", [city]);
  await put(client, "directory.agency", [...Array(AGENCIES).keys(), COORDINATION].map(agency));
  await put(client, "directory.location", allDesks.map(location));
  await put(
    client,
    "directory.staff",
    seats.map(({ desk, seat }) => ({
      id: idOf("staff", desk, seat),
      municipality_id,
      login: loginOf(desk, seat),
      password_hash: passwordHash,
      ...person(draw),
    })),
  );
  await put(client, "directory.desk", allDesks.map(deskRow));
  await put(client, "directory.membership", seats.map(membership));
}

/** Everybody has signed in: so many passwords would take longer than everything else. */
export async function openSessions(client: pg.Client, now: Date): Promise<void> {
  const expires_at = new Date(now.getTime() + 12 * 3_600_000);
  const rows = seats.map(({ desk, seat }) => ({
    id: idOf("session", desk, seat),
    municipality_id,
    staff_id: idOf("staff", desk, seat),
    membership_id: idOf("membership", desk, seat),
    token_hash: createHash("sha256").update(tokenOf(desk, seat)).digest("hex"),
    opened_at: now,
    seen_at: now,
    expires_at,
  }));
  await client.query("delete from directory.session where municipality_id = $1", [MUNICIPALITY]);
  await put(client, "directory.session", rows);
}

const agency = (number: number) => {
  const isCity = number % 4 === 0;
  const kind = isCity ? { kind: "市", provider: "public" } : { kind: "社会福祉法人", provider: "business" };
  const id = idOf("agency", number);
  return { id, municipality_id, name: `機関${number}`, kana: `きかん${number}`, ...kind };
};

const location = (desk: number) => {
  const name = `窓口${desk}の建物`;
  return { id: idOf("location", desk), municipality_id, name, address: `ひろの市${desk}番地` };
};

const deskRow = (desk: number) => ({
  id: idOf("desk", desk),
  municipality_id,
  agency_id: idOf("agency", agencyOf(desk)),
  location_id: idOf("location", desk),
  duty_staff_id: idOf("staff", desk, 0),
  coordinates: desk === COORDINATION,
  name: `窓口${desk}`,
  kana: `まどぐち${desk}`,
  kana_folded: foldKana(`窓口${desk}まどぐち${desk}`),
  phone: "000-0000-0000",
  takes: "相談支援",
  hours: HOURS,
});

const membership = ({ desk, seat }: { desk: number; seat: number }) => ({
  id: idOf("membership", desk, seat),
  municipality_id,
  staff_id: idOf("staff", desk, seat),
  agency_id: idOf("agency", agencyOf(desk)),
  desk_id: idOf("desk", desk),
  role: roleOf(desk, seat),
  from_date: SINCE,
});

function roleOf(desk: number, seat: number): string {
  if (desk === MANAGERS) return "manager";
  if (desk === COORDINATION) return "coordinator";
  return seat === SUPERVISOR ? "supervisor" : "desk_worker";
}
