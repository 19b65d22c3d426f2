import type { Category, Urgency } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { eventually, type House, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

type Schemas = components["schemas"];
export type NoticeSeen = Schemas["Notice"];

/** A Tuesday at ten in the morning, long ago for every run: what begins there is there now. */
export const TUESDAY = new Date("2026-11-10T01:00:00Z");
export const at = (iso: string) => new Date(`${iso.replace(" ", "T")}:00+09:00`);

/** 桐山's つなぎ, sent; a canary in everything that is somebody's secret. */
export async function sentTo(house: House, desk: { id: string }, urgency: Urgency = "C") {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({
    resident: { name: "◆氏名◆ 佐久間", kana: "カナリア サクマ", address: "◆住所◆ 若葉2-7", phone: "◆電話◆" },
    information: [{ category: "income_assets_debts", body: "◆収入◆ 家賃を滞納" }],
  });
  await kiriyama.recordsConsent(supportCase, [desk]);
  const categories: Category[] = ["identity_contact", "income_assets_debts"];
  const draft = await kiriyama.drafts({ supportCase, to: desk, urgency, categories, request: "◆お願い◆" });
  return kiriyama.sends(draft);
}

/** What this person finds about a つなぎ, once it is as many as are awaited. */
export function told(person: Person, { number }: { number: string }, count: number): Promise<NoticeSeen[]> {
  return eventually(async () => {
    const { items } = await person.notices();
    const about = items.filter(({ title }) => title.includes(number));
    if (about.length !== count) throw new Error(`${about.length} notices: ${about.map(({ title }) => title).join()}`);
    return about;
  });
}

/** Everything that has been committed has reached the inbox. */
export const settled = (house: House) =>
  eventually(async () => {
    const { rows } = await house.behind.query(
      "select count(*)::int as open from ledger.delivery where consumer = 'notifications' and acked_at is null",
    );
    if (rows[0].open > 0) throw new Error(`${rows[0].open} undelivered`);
  });

/** Enters an address and confirms it with the number that came by mail. */
export async function confirms(house: House, person: Person, address: string): Promise<void> {
  await enters(person, address);
  const { rows } = await house.behind.query("select code from notifications.mail_address where pending = $1", [
    address,
  ]);
  const { error } = await person.api.PUT("/api/mail-address/confirmation", { body: { code: rows[0].code } });
  if (error) throw new Error(JSON.stringify(error));
}

export async function enters(person: Person, address: string) {
  const { data, error } = await person.api.PUT("/api/mail-address", { body: { address } });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

export const settingsOf = async (person: Person): Promise<Schemas["NoticeSettings"]> =>
  (await person.api.GET("/api/notice-settings")).data as Schemas["NoticeSettings"];

/** Changes some of one's wishes. */
export async function wishes(person: Person, changes: Partial<Schemas["NoticeWishes"]>) {
  const { mail, digest, quiet, quietOnClosedDays, version } = await settingsOf(person);
  const { data, error, response } = await person.api.PUT("/api/notice-settings", {
    params: { header: { "If-Match": `"${version}"` } },
    body: { mail, digest, quiet, quietOnClosedDays, ...changes },
  });
  if (!data) throw new Error(`${response.status} ${JSON.stringify(error)}`);
  return data;
}
