import { referralTables } from "./001-referrals.ts";
import { referralIdentity } from "./002-identity.ts";
import { referralGrounds } from "./003-grounds.ts";

export const migrations = [referralTables, referralIdentity, referralGrounds];
