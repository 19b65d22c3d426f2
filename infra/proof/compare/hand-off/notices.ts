import { noticeSeen } from "../../model/known.ts";
import { works } from "../../model/sight.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import { same, walk } from "../lists.ts";

/** What belongs to clocks and not to sight is left out. */
const LEFT_OUT = ["referral_basis_expiring", "basis_overdue", "incident_overdue", "morning_digest"];

interface Shown {
  readonly id: string;
  readonly topic: string;
  readonly referralId: string | null;
  readonly basisId: string | null;
  readonly personal: boolean;
}

/** P6: the notices of a desk, and of each person there, are exactly what happened to what they may know. They arrive a moment later. */
export async function compareNotices(stage: Stage, who: Player): Promise<string | undefined> {
  const rows = (await walk(stage, who, "/notices", 50)) as unknown as Shown[];
  const kept = stage.differences.length;
  const expected = stage.world.notices.filter((notice) => noticeSeen(who, notice));
  // Who does no casework is told that there is something, and given no way to it; a manager sees its head.
  const about = (id: string) => (works(who, who) || who.role === "manager" ? id : null);
  same(
    stage,
    `${who.name} · notices`,
    rows
      .filter(({ topic }) => !LEFT_OUT.includes(topic))
      .map((row) => `${row.topic} ${row.referralId ?? row.basisId} ${row.personal}`),
    expected.map(({ topic, about: id, staff }) => `${topic} ${about(id)} ${staff !== null}`),
  );
  return stage.differences.splice(kept)[0];
}
