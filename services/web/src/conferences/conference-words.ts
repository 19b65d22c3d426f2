import type { AgendaItemStatus, Attendance, ConferenceForm, ConferenceStatus, Secrecy } from "@tsunagi/contracts/codes";
import { agendaItemStatuses, attendances } from "@tsunagi/contracts/codes";
import { tokyoDate } from "@tsunagi/japan";
import type { AgendaLine, Conference } from "../api/types.ts";
import type { Tone } from "../parts/Chip.tsx";
import { clock, warekiOf, whenWords } from "../words/when.ts";

export const conferenceTones: Record<ConferenceStatus, Tone> = {
  draft: "gray",
  announced: "blue",
  in_session: "cyan",
  closed: "green",
  called_off: "red",
};

export const itemTones: Record<AgendaItemStatus, Tone> = {
  planned: "gray",
  running: "cyan",
  ended: "blue",
  postponed: "orange",
  closed: "green",
};

/** Who learns of what is said there, in a few words beside a line. */
export const secrecyShort: Record<Secrecy, string> = {
  sealed: "非公開",
  members: "出席者だけ",
  open: "庁内・関係機関に公開",
};

type Times = Pick<Conference, "startsAt" | "endsAt">;

/** 11/28(土) 14:00〜15:30; the second day is named only where it is another one. */
export function sittingWords({ startsAt, endsAt }: Times, now: Date): string {
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return `${whenWords(from, now)}〜${isOneDay(from, to) ? clock(to) : whenWords(to, now)}`;
}

/** 令和8年11月28日(土) 14:00〜15:30. */
export function sittingDay({ startsAt, endsAt }: Times): string {
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return `${warekiOf(from)} ${clock(from)}〜${isOneDay(from, to) ? "" : `${warekiOf(to)} `}${clock(to)}`;
}

/** Who has not answered in writing was not absent: they have said nothing. */
export const attendanceWords = (attendance: Attendance, form: ConferenceForm): string =>
  form === "written" && attendance === "absent" ? "回答なし" : attendances[attendance];

/** Until when one answers in writing: then the answers are put together. */
export const deadlineWords = ({ startsAt }: Pick<Times, "startsAt">, now: Date): string => {
  const deadline = new Date(startsAt);
  return `回答の期限 ${warekiOf(deadline)} ${clock(deadline)}${now >= deadline ? "（過ぎました）" : ""}`;
};

const isOneDay = (from: Date, to: Date) => tokyoDate(from) === tokyoDate(to);

/** 支援会議・重層的支援会議: what is held there, each kind once, as far as one may know of it. */
export const kindWords = (items: readonly Pick<AgendaLine, "kind">[]): string =>
  [...new Set(items.map(({ kind }) => kind.name))].join("・");

/** How many of them one has still to confirm secrecy for. */
export const owedPledges = (items: readonly Pick<AgendaLine, "mustPledge">[]): number =>
  items.filter(({ mustPledge }) => mustPledge).length;

export const isItemStatus = (status: string): status is AgendaItemStatus => status in agendaItemStatuses;

/** How long the items take together, beside how long the sitting is, in minutes. */
export function lengthOf({
  items,
  startsAt,
  endsAt,
}: Times & { items: readonly Pick<AgendaLine, "minutes" | "status">[] }) {
  const taken = items.filter(({ status }) => status !== "postponed");
  return {
    items: taken.reduce((sum, { minutes }) => sum + minutes, 0),
    sitting: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000),
  };
}
