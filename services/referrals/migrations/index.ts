import { referralTables } from "./001-referrals.ts";

export const migrations = [referralTables];
