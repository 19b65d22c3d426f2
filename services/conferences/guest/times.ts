import { addDays, instantAt, tokyoDate } from "@tsunagi/japan";

const BEFORE_MS = 15 * 60_000;

/** Between when a link opens, as `conferences.guest_opens` judges it. */
export const timesOf = ({ startsAt }: { readonly startsAt: Date }) => ({
  from: new Date(startsAt.getTime() - BEFORE_MS),
  until: instantAt(addDays(tokyoDate(startsAt), 1), "00:00"),
});
