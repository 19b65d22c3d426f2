import { categories } from "@tsunagi/contracts";
import { foldKana, neighbourhoodName } from "@tsunagi/japan";
import pg from "pg";
import { agencies, type DeskKey, desks, locations } from "./desks.ts";
import { townId } from "./ids.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { layAreas, RECEPTIONS } from "./places/lay-areas.ts";
import { conferenceKinds, documentSeries } from "./sittings/kinds.ts";
import { staff } from "./staff.ts";

/** To whom the town's standard consent lets information go. */
const STANDARD_RECIPIENTS: readonly DeskKey[] = [
  "hotChuo",
  "hotHigashi",
  "marugoto",
  "jiritsu",
  "fukushi",
  "houkatsuWest",
  "houkatsuEast",
  "houkatsuSouth",
  "houkatsuNorth",
];

const SINCE = "2021-04-01";

/**
 * Lays the town into an empty directory, as the owner: municipality, agencies, locations, desks, staff, memberships.
 * A town that is already there is left as it is.
 * @param passwordHash the PHC string that everybody's password has
 */
export async function laySettlement(ownerUrl: string, passwordHash: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await lay(client, passwordHash);
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function lay(client: pg.Client, passwordHash: string): Promise<void> {
  const municipality = townId("municipality", "midorino");
  const put = (table: string, row: Record<string, unknown>) => insert(client, `directory.${table}`, row);
  await put("municipality", { id: municipality, name: "みどり野市", session_idle_minutes: 60 });
  for (const { id, name, kana, kind } of agencies) {
    const provider = kind === "市" ? "public" : "business";
    await put("agency", { id, municipality_id: municipality, name, kana, kind, provider });
  }
  for (const { id, name, address } of locations) {
    await put("location", { id, municipality_id: municipality, name, address });
  }
  for (const { id, name, kana } of neighbourhoods) {
    const normal = { name: neighbourhoodName(name), kana, from_date: SINCE };
    await put("neighbourhood", { id, municipality_id: municipality, ...normal });
  }
  for (const { id, login, name, kana } of staff) {
    await put("staff", { id, municipality_id: municipality, login, password_hash: passwordHash, name, kana });
  }
  await layDesks(put, municipality);
  await layAreas(put, SINCE);
  const receives =
    "update directory.location l set reception_desk_id = d.id from directory.desk d where d.id = $1 and l.id = d.location_id";
  for (const key of RECEPTIONS) await client.query(receives, [townId("desk", key)]);
  await insert(client, "cases.standard_consent", {
    municipality_id: municipality,
    purpose: "困りごとの解決に必要な機関どうしで情報を共有し、切れ目なく支援するため",
    categories: Object.keys(categories),
    recipient_desk_ids: STANDARD_RECIPIENTS.map((key) => townId("desk", key)),
  });
  await settleConferences(client, municipality);
  for (const { id: staffId, memberships } of staff) {
    for (const [index, post] of memberships.entries()) {
      await put("membership", {
        id: post.id,
        municipality_id: municipality,
        staff_id: staffId,
        agency_id: desks.find(({ id }) => id === post.deskId)?.agencyId,
        desk_id: post.deskId,
        role: post.role,
        position: post.position,
        from_date: index === 0 ? SINCE : "2022-04-01",
      });
    }
  }
}

type Put = (table: string, row: Record<string, unknown>) => Promise<void>;

async function layDesks(put: Put, municipality: string): Promise<void> {
  for (const desk of [...desks].sort((a, b) => Number(!!a.fallback) - Number(!!b.fallback))) {
    await put("desk", {
      id: desk.id,
      municipality_id: municipality,
      agency_id: desk.agencyId,
      location_id: desk.locationId,
      fallback_desk_id: desk.fallback ? townId("desk", desk.fallback) : null,
      duty_staff_id: desk.onDuty ? townId("staff", desk.onDuty) : null,
      outside: desk.outside,
      coordinates: desk.coordinates,
      limits: desk.limits ? JSON.stringify(desk.limits) : null,
      name: desk.name,
      kana: desk.kana,
      kana_folded: foldKana(`${desk.name}${desk.kana}`),
      phone: desk.phone,
      takes: desk.takes,
      hours: JSON.stringify(desk.hours),
    });
  }
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const values = columns.map((_, index) => `$${index + 1}`);
  const text = `insert into ${table} (${columns.join(", ")}) values (${values.join(", ")}) on conflict do nothing`;
  await client.query(text, Object.values(row));
}

/** Which kinds of conference the town holds, and what stands before the numbers of their letters. */
async function settleConferences(client: pg.Client, municipality: string): Promise<void> {
  for (const { id, name, host, basis, secrecy, consentRule, pledge } of conferenceKinds) {
    await insert(client, "conferences.kind", {
      id,
      municipality_id: municipality,
      name,
      basis,
      secrecy,
      consent_rule: consentRule,
      host_desk_id: townId("desk", host),
      pledge: pledge ?? null,
      from_date: SINCE,
    });
  }
  for (const [key, prefix] of documentSeries)
    await insert(client, "conferences.document_series", {
      municipality_id: municipality,
      host_desk_id: townId("desk", key),
      prefix,
    });
}
