import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { compareAudience } from "./audience.ts";
import { compareBasis } from "./bases.ts";
import { compareNotices } from "./hand-off/notices.ts";
import { compareReferral } from "./hand-off/referrals.ts";
import { compareBoxes, compareIncidents } from "./hand-off/trays.ts";
import { compareLists } from "./lists.ts";
import { compareCase, compareResident } from "./objects.ts";
import { compareRecords } from "./records.ts";
import { compareEyes } from "./through-other-eyes.ts";

/** Through whose eyes one looks, of those at other desks: 東, 自立相談 twice, 生活福祉課. */
const OTHERS = 4;

/** Everything that one person can ask, held against the model. */
export async function compareEverything(stage: Stage, who: Player): Promise<void> {
  const { world } = stage;
  await compareLists(stage, who);
  await compareBoxes(stage, who);
  await compareIncidents(stage, who);
  for (const of of world.cases) {
    await compareCase(stage, who, of);
    await compareRecords(stage, who, of);
    await compareAudience(stage, who, of.id);
    for (const other of stage.everybody.filter(({ desk }) => desk !== who.desk).slice(0, OTHERS))
      await compareEyes(stage, who, of, other);
  }
  for (const resident of world.residents) await compareResident(stage, who, resident);
  for (const basis of world.bases) await compareBasis(stage, who, basis);
  for (const referral of world.referrals) await compareReferral(stage, who, referral);
  const late = await compareNotices(stage, who);
  if (late) stage.differ(late);
}
