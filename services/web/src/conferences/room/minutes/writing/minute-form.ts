import { type MinuteAudience, type MinuteKind, minuteKinds } from "@tsunagi/contracts/codes";
import type { AgendaItem, Minute, NewMinute } from "../../../../api/types.ts";

export const LONGEST = 4_000;
const KINDS = Object.keys(minuteKinds) as MinuteKind[];

/** What is typed into a row. */
export interface MinuteForm {
  readonly kind: MinuteKind;
  readonly body: string;
  /** Empty: nobody's in particular. Absent: nobody has chosen yet. */
  readonly speakerDeskId: string | undefined;
  readonly audience: MinuteAudience;
}

export const EMPTY: MinuteForm = { kind: "information", body: "", speakerDeskId: undefined, audience: "roster" };

export const formOf = ({ kind, body, speaker, speakerIsGuest, audience }: Minute): MinuteForm => ({
  kind,
  body,
  speakerDeskId: speaker ? (speakerIsGuest ? guestKey(speaker.id) : speaker.id) : "",
  audience,
});

const GUEST = "guest:";
/** How a guest stands among the desks that one chooses from. */
export const guestKey = (id: string): string => `${GUEST}${id}`;

/** Who speaks, for the API. */
const speakerOf = (key: string | undefined) =>
  key?.startsWith(GUEST) ? { speakerGuestId: key.slice(GUEST.length) } : key ? { speakerDeskId: key } : {};

/** Alt+↑ and Alt+↓. */
export function nextKind(kind: MinuteKind, step: 1 | -1): MinuteKind {
  return KINDS.at((KINDS.indexOf(kind) + step) % KINDS.length) as MinuteKind;
}

/** What is wrong with the words, if anything. */
export function wrongWords({ body }: MinuteForm): string | undefined {
  if (!body.trim()) return "議事を書いてください。";
  return body.trim().length > LONGEST ? `${LONGEST.toLocaleString()}字までです。` : undefined;
}

export const bodyOf = ({ kind, body, speakerDeskId, audience }: MinuteForm): NewMinute => ({
  kind,
  body: body.trim(),
  audience,
  ...speakerOf(speakerDeskId),
});

/** The words of a row that came back go below what stands in the box. */
export const withBack = (
  form: MinuteForm,
  { kind, body, speakerDeskId, speakerGuestId, audience }: NewMinute,
): MinuteForm => ({
  kind,
  body: form.body.trim() ? `${form.body.trimEnd()}\n${body}` : body,
  speakerDeskId: speakerGuestId ? guestKey(speakerGuestId) : (speakerDeskId ?? ""),
  audience: audience ?? "roster",
});

export const isSame = (one: MinuteForm, other: MinuteForm): boolean =>
  one.kind === other.kind && one.body === other.body && one.speakerDeskId === other.speakerDeskId;

/** The desks at the table: those of the roster, and the host's. */
export function desksAt(
  seats: NonNullable<AgendaItem["inside"]>["seats"],
  host: { id: string; name: string } | undefined,
): Record<string, string> {
  const all = [...seats.map(({ desk }) => desk), ...(host ? [host] : [])];
  return Object.fromEntries(all.map(({ id, name }) => [id, name]));
}
