import { referralTables } from "./001-referrals.ts";
import { referralIdentity } from "./002-identity.ts";
import { referralGrounds } from "./003-grounds.ts";
import { referralLife } from "./004-life.ts";
import { referralTrays } from "./005-trays.ts";
import { referralLeavers } from "./006-leavers.ts";
import { referralIncidents } from "./007-incidents.ts";
import { referralAttachments } from "./008-attachments.ts";
import { referralRests } from "./009-rests.ts";
import { referralPresence } from "./010-presence.ts";
import { referralStepTo } from "./011-step-to.ts";
import { referralWhoseEyes } from "./012-whose-eyes.ts";

export const migrations = [
  referralTables,
  referralIdentity,
  referralGrounds,
  referralLife,
  referralTrays,
  referralLeavers,
  referralIncidents,
  referralAttachments,
  referralRests,
  referralPresence,
  referralStepTo,
  referralWhoseEyes,
];
