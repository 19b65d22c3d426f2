import { type Em, rows } from "@tsunagi/database";
import { neighbourhoodIn, tokyoDate } from "@tsunagi/japan";

/** The 町丁目 of an address by the directory's master of today, or null where the address is none of this town. */
export async function neighbourhoodOf(em: Em, address: string, now: Date): Promise<string | null> {
  const master = await rows<{ name: string; town: string }>(
    em,
    `select name, municipality_name as town from directory.published_neighbourhood
      where from_date <= $1::date and (until_date is null or until_date >= $1::date)`,
    [tokyoDate(now)],
  );
  const names = master.map(({ name }) => name);
  return neighbourhoodIn(address, names, master[0]?.town ?? "") ?? null;
}
