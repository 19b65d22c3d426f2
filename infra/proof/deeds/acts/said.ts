import type { Ground } from "../../model/grounds.ts";
import { carriers, carriersOfSender } from "../../model/grounds.ts";
import { staffOf } from "../../town/lookups.ts";
import type { Acting } from "../act.ts";

/** A word that goes with the deed. */
export const note = (_: Acting, text: () => string): object => ({ note: text() });

/** What of the grounds the person who acts can go by. */
export const groundsFor = ({ stage, who, referral, now }: Acting): readonly Ground[] =>
  who.desk === referral.from ? carriersOfSender(stage.world, referral, now) : carriers(stage.world, referral, now);

/** Whoever is named works at the desk of whoever names them, and with people. */
export const worksHere = ({ who, choice: { worker = who.staff } }: Acting): boolean =>
  staffOf(who.desk).some(
    ({ staff, role }) => staff === worker && role !== "manager" && role !== "system_administrator",
  );
