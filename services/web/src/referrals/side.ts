import type { Referral } from "../api/types.ts";

/** What a desk is to a つなぎ: the one that asks, the one that is asked, or one that is shown its head. */
export type Side = "from" | "to" | "watch";

export function sideOf({ from, to }: Pick<Referral, "from" | "to">, deskId: string): Side {
  if (from.id === deskId) return "from";
  return to.id === deskId ? "to" : "watch";
}

/** Whether this desk moves next: こちらの番. */
export const isMine = ({ next }: Pick<Referral, "next">, deskId: string): boolean => next?.desk.id === deskId;
