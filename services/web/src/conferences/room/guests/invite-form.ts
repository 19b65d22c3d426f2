import type { GuestConsent } from "@tsunagi/contracts/codes";
import { isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewGuest } from "../../../api/types.ts";

export interface InviteForm {
  readonly role: string;
  readonly name: string;
  readonly how: GuestConsent | undefined;
  readonly day: string;
}

export const EMPTY: InviteForm = { role: "", name: "", how: undefined, day: "" };

export type InviteErrors = Partial<Record<keyof InviteForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readInvite(
  typed: InviteForm,
  needsConsent: boolean,
  now: Date,
): { body: NewGuest } | { errors: InviteErrors } {
  const [role, name] = [typed.role.trim(), typed.name.trim()];
  const today = tokyoDate(now);
  const read = parseWareki(typed.day, { today });
  const on = "date" in read && isCalendarDate(read.date) && read.date <= today ? read.date : undefined;
  const errors: InviteErrors = {
    ...(!role && { role: "立場を書いてください。例：主治医、家主" }),
    ...(!name && { name: "氏名を書いてください。" }),
    ...(needsConsent && !typed.how && { how: "どちらかを選んでください。" }),
    ...(needsConsent && !on && { day: "同意の日を、今日までの日で入れてください。例：11/20" }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { body: { role, name, ...(needsConsent && typed.how && on && { consent: { how: typed.how, on } }) } };
}
