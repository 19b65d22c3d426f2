import { town } from "@tsunagi/testing/town";
import { works } from "../../model/sight.ts";
import type { Player } from "../../town/actors.ts";
import { decide, isHost, isInside, presides, type Sitting, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows } from "./judge.ts";

const READERS = town.desks.jiritsu.id;
const OF_THE_TOWN = { municipality: town.municipality.id };
/** Whose desk it was released to. */
const reads = (who: Player): boolean => works(who, OF_THE_TOWN) && who.desk === READERS;
const words = { body: "声かけをお願いします。", basis: "LAW", reason: "安全のため", deskIds: [READERS] } as const;

interface Left {
  readonly id: string;
}

/** A decision that 小川 has released to 田中's desk. */
async function leave(stage: Stage): Promise<Left> {
  const { minute } = await decide(stage);
  const { releases } = await stage.house.as(town.ogawa).releases(minute, { ...words, deskIds: [READERS] });
  return releases[0] as Left;
}

interface Consented extends Sitting {
  readonly caseId: string;
  readonly row: { readonly id: string; readonly version: number };
}

/** A sealed item whose person has consented, tied to a case of the host's or not yet. */
const consented =
  (tied: boolean) =>
  async (stage: Stage): Promise<Consented> => {
    const sasaki = stage.house.as(town.sasaki);
    const sitting = await sit(stage, "running");
    const supportCase = await sasaki.opensCase();
    await sasaki.recordsConsent(supportCase, [town.desks.jiritsu]);
    const row = await sasaki.writes(sitting.item);
    if (tied) await sasaki.ties(sitting.item, supportCase);
    return { ...sitting, caseId: supportCase.id, row };
  };

const everybody = (path: string): Aim =>
  aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path, expect: [200] }),
  );
const toLeft = (shot: (who: Player, path: string) => Shot): Aim =>
  aim<Left>(leave, (_, who, { id }) => shot(who, `/releases/${id}`));

/** What leaves a room: by the chair, for its readers; and what goes to a case with consent. */
export const aimsAtReleases = (): Readonly<Record<string, Aim>> => ({
  listReleases: everybody("/releases"),
  getConferenceTotals: everybody("/conference-totals"),
  listHandedOver: aim<Consented>(
    consented(true),
    (_, who, { caseId }): Shot => ({
      method: "GET",
      path: `/handed-over/${caseId}`,
      expect: [isHost(who) ? 200 : 404],
    }),
  ),
  releaseDecision: aim<Awaited<ReturnType<typeof decide>>>(
    decide,
    (_, who, { minute }): Shot => ({
      method: "POST",
      path: `/minutes/${minute.id}/releases`,
      body: words,
      version: `"${minute.version}"`,
      expect: judge(presides(who), isInside(who)),
    }),
  ),
  getRelease: toLeft((who, path) => ({ method: "GET", path, expect: [isHost(who) || reads(who) ? 200 : 404] })),
  acknowledgeRelease: toLeft((who, path) => ({
    method: "POST",
    path: `${path}/acknowledgement`,
    expect: judge(reads(who), isHost(who)),
  })),
  withdrawRelease: toLeft((who, path) => ({
    method: "POST",
    path: `${path}/withdrawal`,
    body: { note: "取り違え" },
    version: '"1"',
    expect: judge(presides(who), isHost(who) || reads(who)),
  })),
  tieCase: aim<Consented>(
    consented(false),
    (_, who, { item, caseId }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/case`,
      body: { caseId },
      expect: judge(isHost(who), knows(who)),
    }),
  ),
  handOverMinutes: aim<Consented>(
    consented(true),
    (_, who, { item, row }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/handing-over`,
      body: { rows: [{ minuteId: row.id, version: row.version, body: "引き継ぐこと" }] },
      expect: judge(isHost(who), knows(who)),
    }),
  ),
});
