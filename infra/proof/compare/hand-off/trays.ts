import { boxOf, referralSeen } from "../../model/hand-off/handed.ts";
import { ENDED } from "../../model/hand-off/life.ts";
import { basisSeen, incidentSeen } from "../../model/known.ts";
import type { Referral } from "../../model/world.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import { list, same, walk } from "../lists.ts";
import { idsOf } from "../objects.ts";
import { compareHead } from "./head.ts";

/** The same lists, narrowed as the screens narrow them. */
export async function compareBoxes(stage: Stage, who: Player): Promise<void> {
  const { world } = stage;
  await compareTrays(stage, who);
  const first = world.cases[0];
  if (!first) return;
  const handed = world.referrals.filter((one) => one.case === first.id && referralSeen(who, one) !== null);
  await list(stage, who, `/referrals?caseId=${first.id}`, idsOf(handed));
  const bases = world.bases.filter((basis) => basis.case === first.id && basisSeen(world, who, basis));
  await list(stage, who, `/bases?caseId=${first.id}`, idsOf(bases));
}
/** Each tray, whose answer is awaited, and what is at its end: the head of every row as well. */
async function compareTrays(stage: Stage, who: Player): Promise<void> {
  const { referrals } = stage.world;
  const ids = (fits: (referral: Referral) => boolean) =>
    referrals.filter((one) => boxOf(who, one) !== null && fits(one)).map(({ id }) => id);
  for (const box of ["in", "out", "draft", "watch"] as const)
    await list(
      stage,
      who,
      `/referrals?box=${box}`,
      ids((one) => boxOf(who, one) === box),
    );
  const isMine = ({ next }: Referral) => next?.desk === who.desk;
  await list(stage, who, "/referrals?turn=mine", ids(isMine));
  await list(
    stage,
    who,
    "/referrals?turn=theirs",
    ids((one) => one.next !== null && !isMine(one)),
  );
  await list(
    stage,
    who,
    "/referrals?state=ended",
    ids(({ status }) => ENDED.includes(status)),
  );
  const open = await list(
    stage,
    who,
    "/referrals?state=open&box=in",
    ids((one) => !ENDED.includes(one.status) && boxOf(who, one) === "in"),
  );
  for (const row of open) {
    const referral = referrals.find(({ id }) => id === row.id);
    if (referral) compareHead(stage, `${who.name} · GET /referrals · ${row.id}`, referral, row as never);
  }
}

/** 誤送付: to whoever answers for personal data, and to nobody else. */
export async function compareIncidents(stage: Stage, who: Player): Promise<void> {
  const rows = await walk(stage, who, "/incidents");
  const expected = stage.world.incidents.filter((one) => incidentSeen(who, one));
  const what = `${who.name} · GET /incidents`;
  if (typeof rows === "number") {
    if (expected.length > 0 || ![403, 404].includes(rows)) stage.differ(`${what} · ${rows}`);
    return;
  }
  const { rows: known } = await stage.house.behind.query("select id, referral_id from referrals.incident");
  const about = new Map(known.map(({ id, referral_id }) => [id, referral_id as string]));
  same(
    stage,
    what,
    rows.map(({ id }) => about.get(id) ?? id),
    expected.map((one) => one.about),
  );
}
