import type { DeskId, NoticeTopic, ReferralId, StaffId, Urgency } from "@tsunagi/contracts";
import { colleaguesAt, type Em, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom } from "../notice/rooms.ts";
import { addressees } from "./addressees.ts";
import { standInOf } from "./attendance.ts";
import { type News, put } from "./put.ts";
import type { Addressing, Reader, ReferralNews } from "./reader.ts";

type BasisNews = "basis.requested" | "basis.decided" | "basis.overdue";
type Between = Exclude<
  ReferralNews,
  "referral.drafted" | "referral.revised" | "referral.detached" | "referral.watched"
>;

/** What a desk has heard of and hears no more: it has to look to find it gone. */
const VANISHES: readonly string[] = ["referral.recalled", "referral.returned"];

/** Both desks look at the つなぎ again; of one that was never sent, or has come back, the other hears nothing. */
export async function hintBothDesks(
  { name, payload, seq }: Heard<"referrals", Between>,
  { hint }: HearingContext,
): Promise<void> {
  const { fromDeskId, toDeskId, sent } = payload;
  for (const deskId of sent || VANISHES.includes(name) ? [fromDeskId, toDeskId] : [fromDeskId]) {
    hint(deskRoom(deskId), { topic: "referral", id: payload.referralId, version: seq });
  }
}

/** The desk that is shown its head looks, too. */
export async function hintWatcher(
  { payload, seq }: Heard<"referrals", "referral.watched">,
  { hint }: HearingContext,
): Promise<void> {
  hint(deskRoom(payload.deskId), { topic: "referral", id: payload.referralId, version: seq });
}

/** Whoever the table of addressees names finds a notice; nobody finds two of the same event. */
export async function tell<N extends ReferralNews>(
  event: Heard<"referrals", N>,
  context: HearingContext,
): Promise<void> {
  const { referralId } = event.payload;
  const named = await (addressees[event.name] as Addressing<N>)(event.payload, context);
  const head = named.length > 0 ? await headOf(context.em, referralId) : undefined;
  const fromDeskId = "fromDeskId" in event.payload ? event.payload.fromDeskId : null;
  const told = new Set<string>();
  const elsewhere = await outsideOf(context.em, named);
  for (const reader of named) {
    if (elsewhere.has(reader.deskId)) continue;
    const news = await reached(reader, context);
    const key = `${news.deskId} ${news.staffId ?? ""}`;
    if (told.has(key)) continue;
    told.add(key);
    await put(event, context, { ...news, referralId, fromDeskId, ...head });
  }
}

/** The desk that asked for a ground: its supervisors are to decide, or have decided. */
export const tellDesk =
  (topic: NoticeTopic) =>
  async (event: Heard<"cases", BasisNews>, context: HearingContext): Promise<void> => {
    await put(event, context, { deskId: event.payload.deskId, topic, basisId: event.payload.basisId });
  };

/** Whoever answers for personal data at that desk, in person; in a town that has named nobody yet its managers. */
export const tellOfficers =
  (topic: "incident_opened" | "incident_overdue") =>
  async (event: Heard<"referrals", "incident.opened" | "incident.overdue">, context: HearingContext): Promise<void> => {
    const { deskId, incidentId } = event.payload;
    for (const staffId of await officersAt(context.em, deskId, context.now))
      await put(event, context, { deskId, staffId, topic, incidentId });
  };

async function officersAt(em: Em, deskId: DeskId, now: Date): Promise<StaffId[]> {
  const there = await colleaguesAt(em, [deskId], now);
  const officers = there.filter(({ role }) => role === "privacy_officer");
  return (officers.length > 0 ? officers : there.filter(({ role }) => role === "manager")).map(
    ({ staffId }) => staffId,
  );
}

/** While somebody is away it comes to their deputy, and says so; without one to the desk, or it waits for them. */
async function reached({ orDesk, ...reader }: Reader, { em, now }: HearingContext): Promise<News> {
  const { staffId, ...desk } = reader;
  if (!staffId) return desk;
  const standIn = await standInOf(em, staffId, now);
  if (standIn === staffId) return reader;
  if (standIn) return { ...reader, staffId: standIn, insteadOf: staffId };
  return orDesk ? { ...desk, insteadOf: staffId } : reader;
}

/** A destination without accounts reads no screen: to say that it was told would be a lie (docs/RULINGS.md 6). */
async function outsideOf(em: Em, readers: readonly Reader[]): Promise<ReadonlySet<DeskId>> {
  const desks = readers.map(({ deskId }) => deskId);
  const sql = "select id from directory.published_desk where outside and id = any($1)";
  return new Set((await rows<{ id: DeskId }>(em, sql, [desks])).map(({ id }) => id));
}

interface Head {
  readonly number: string;
  readonly urgency: Urgency;
}

async function headOf(em: Em, id: ReferralId): Promise<Head | undefined> {
  const [head] = await rows<Head>(em, "select number, urgency from referrals.published_number where id = $1", [id]);
  return head;
}
