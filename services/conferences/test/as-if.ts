import { type TownMember, town } from "@tsunagi/testing/town";
import type pg from "pg";

/** Rows as the role that runs would see them for one person: straight on the tables, and nothing of it stays. */
export async function asIfBy(client: pg.Client, member: TownMember, sql: string): Promise<Record<string, string>[]> {
  const mine = {
    municipality: town.municipality.id,
    staff: member.id,
    desk: member.memberships[0]?.deskId,
  };
  await client.query("begin");
  try {
    for (const [name, value] of Object.entries(mine))
      await client.query("select set_config($1, $2, true)", [`tsunagi.${name}`, value]);
    return (await client.query(sql)).rows;
  } finally {
    await client.query("rollback");
  }
}
