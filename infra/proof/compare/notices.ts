import { works } from "../model/sight.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { same, walk } from "./lists.ts";

/** What belongs to clocks and not to sight is left out. */
const LEFT_OUT = ["referral_basis_expiring"];

interface Shown {
  readonly id: string;
  readonly topic: string;
  readonly referralId: string | null;
  readonly basisId: string | null;
}

/** P6: the notices of a desk are exactly what happened to what it may know. They arrive a moment later. */
export async function compareNotices(stage: Stage, who: Player): Promise<string | undefined> {
  const rows = (await walk(stage, who, "/notices", 50)) as unknown as Shown[];
  const kept = stage.differences.length;
  const expected = works(who, who)
    ? stage.world.notices.filter((notice) => notice.desk === who.desk && notice.municipality === who.municipality)
    : [];
  same(
    stage,
    `${who.name} · notices`,
    rows.filter(({ topic }) => !LEFT_OUT.includes(topic)).map((row) => `${row.topic} ${row.referralId ?? row.basisId}`),
    expected.map(({ topic, about }) => `${topic} ${about}`),
  );
  return stage.differences.splice(kept)[0];
}
