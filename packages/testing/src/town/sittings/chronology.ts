import type { Scene } from "../history/chronicle/deed.ts";
import type { Login } from "../staff.ts";

interface Told {
  readonly by: Login;
  readonly happenedOn: string;
  readonly isAround?: true;
  readonly whom: string;
  readonly age?: number;
  readonly what: string;
}

/** What three agencies know of the household, each its own part. */
const told: readonly Told[] = [
  { by: "kiriyama", happenedOn: "1975", whom: "世帯", what: "桜台に転入。父は市内の工場に勤める。" },
  { by: "nakamura", happenedOn: "1992", isAround: true, whom: "長男", age: 22, what: "勤め先を辞め、外に出なくなる。" },
  { by: "kiriyama", happenedOn: "2009-06", whom: "父", what: "亡くなる。母の年金で暮らすようになる。" },
  { by: "nakamura", happenedOn: "2024-11", whom: "母", age: 82, what: "膝を痛め、買い物が続かなくなる。" },
  { by: "miyamoto", happenedOn: "2025-08", whom: "世帯", what: "家賃が遅れはじめる（大家から）。" },
];

/** 家族年表 of the sealed sitting, put together before it. */
export async function tellChronology(scene: Scene): Promise<void> {
  const item = scene.made("item of first");
  for (const [nth, { by, isAround = false, age = null, ...entry }] of told.entries())
    await scene.person(by, `chronology ${nth}`).chronicles(item, { ...entry, isAround, age });
}
