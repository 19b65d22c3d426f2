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
  /** Of a row for named agencies, which. */
  readonly readerDeskIds: readonly string[];
}

/** From where somebody writes: what they may choose, and whom they cannot leave out. */
export interface Place {
  readonly hostId: string | undefined;
  readonly ownDeskId: string;
  /** A conference that speaks of nobody is for all. */
  readonly isOpen: boolean;
}

export const EMPTY: MinuteForm = {
  kind: "information",
  body: "",
  speakerDeskId: undefined,
  audience: "roster",
  readerDeskIds: [],
};

export const formOf = ({ kind, body, speaker, speakerIsGuest, audience, readers }: Minute): MinuteForm => ({
  kind,
  body,
  speakerDeskId: speaker ? (speakerIsGuest ? guestKey(speaker.id) : speaker.id) : "",
  audience,
  readerDeskIds: readers.map(({ id }) => id),
});

const GUEST = "guest:";
/** How a guest stands among the desks that one chooses from. */
export const guestKey = (id: string): string => `${GUEST}${id}`;

/** Who speaks, for the API. */
const speakerOf = (key: string | undefined) =>
  key?.startsWith(GUEST) ? { speakerGuestId: key.slice(GUEST.length) } : key ? { speakerDeskId: key } : {};

/** Whoever said it and whoever writes it read it; the host reads everything. */
export const cannotLeaveOut = ({ speakerDeskId }: MinuteForm, { hostId, ownDeskId }: Place): string[] =>
  [...new Set([speakerDeskId, ownDeskId])].filter(
    (id): id is string => Boolean(id) && id !== hostId && !id?.startsWith(GUEST),
  );

/** With those whom nobody can leave out, where it is for named agencies. */
export const withReaders = (form: MinuteForm, place: Place): MinuteForm =>
  form.audience === "desks"
    ? { ...form, readerDeskIds: [...new Set([...cannotLeaveOut(form, place), ...form.readerDeskIds])] }
    : { ...form, readerDeskIds: [] };

export const wrongReaders = ({ audience, readerDeskIds }: MinuteForm): string | undefined =>
  audience === "desks" && readerDeskIds.length === 0 ? "読める機関を1つ以上選んでください。" : undefined;

/** Alt+↑ and Alt+↓. */
export function nextKind(kind: MinuteKind, step: 1 | -1): MinuteKind {
  return KINDS.at((KINDS.indexOf(kind) + step) % KINDS.length) as MinuteKind;
}

/** What is wrong with the words, if anything. */
export function wrongWords({ body }: MinuteForm): string | undefined {
  if (!body.trim()) return "議事を書いてください。";
  return body.trim().length > LONGEST ? `${LONGEST.toLocaleString()}字までです。` : undefined;
}

export const bodyOf = ({ kind, body, speakerDeskId, audience, readerDeskIds }: MinuteForm): NewMinute => ({
  kind,
  body: body.trim(),
  audience,
  ...speakerOf(speakerDeskId),
  ...(audience === "desks" && { readerDeskIds: [...readerDeskIds] }),
});

/** The words of a row that came back go below what stands in the box. */
export const withBack = (form: MinuteForm, back: NewMinute): MinuteForm => ({
  kind: back.kind,
  body: form.body.trim() ? `${form.body.trimEnd()}\n${back.body}` : back.body,
  speakerDeskId: back.speakerGuestId ? guestKey(back.speakerGuestId) : (back.speakerDeskId ?? ""),
  audience: back.audience ?? "roster",
  readerDeskIds: back.readerDeskIds ?? [],
});

export const isSame = (one: MinuteForm, other: MinuteForm): boolean =>
  one.kind === other.kind &&
  one.body === other.body &&
  one.speakerDeskId === other.speakerDeskId &&
  one.audience === other.audience &&
  [...(one.readerDeskIds ?? [])].sort().join() === [...(other.readerDeskIds ?? [])].sort().join();

/** The desks at the table: those of the roster, and the host's. */
export function desksAt(
  seats: NonNullable<AgendaItem["inside"]>["seats"],
  host: { id: string; name: string } | undefined,
): Record<string, string> {
  const all = [...seats.map(({ desk }) => desk), ...(host ? [host] : [])];
  return Object.fromEntries(all.map(({ id, name }) => [id, name]));
}

/** Which of these desks read the row: nobody else takes on what was decided in it. */
export const readersAmong = (
  { audience, readers }: Pick<Minute, "audience" | "readers">,
  desks: Readonly<Record<string, string>>,
  hostId: string | undefined,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(desks).filter(
      ([id]) => audience === "roster" || id === hostId || readers.some((reader) => reader.id === id),
    ),
  );
