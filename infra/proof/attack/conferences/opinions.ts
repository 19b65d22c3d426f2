import type { AgendaItemSeen, OpinionSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isHost, newItem } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, look, type Shot } from "../aim.ts";
import { judge } from "./judge.ts";

interface Written {
  readonly item: AgendaItemSeen;
  readonly seats: NonNullable<AgendaItemSeen["inside"]>["seats"];
}

/** A sealed sitting in writing of the 生活福祉課: 桐山 and 望月 have confirmed secrecy, 田中 has not. */
async function written({ house }: Stage): Promise<Written> {
  const [sasaki, ogawa] = [house.as(town.sasaki), house.as(town.ogawa)];
  const planned = await sasaki.plansConference({ form: "written" });
  const item = await sasaki.addsItem(planned, newItem);
  for (const member of [town.kiriyama, town.mochizuki, town.tanaka]) await sasaki.seats(item, member);
  await ogawa.conducts(await ogawa.seesConference(planned), "announcement");
  for (const member of [town.kiriyama, town.mochizuki]) await house.as(member).pledges(item);
  return { item, seats: (await sasaki.seesItem(item)).inside?.seats ?? [] };
}

const seatOf = ({ seats }: Written, { id }: { id: string }) => seats.find(({ staff }) => staff.id === id);
const isThere = (who: Player): boolean => isHost(who) || ["kiriyama", "mochizuki"].includes(who.name);

/** What 桐山 has answered: 望月 has not answered yet, and so reads nothing of it. */
async function given(stage: Stage): Promise<OpinionSeen> {
  const made = await written(stage);
  return stage.house.as(town.kiriyama).answersInWriting(seatOf(made, town.kiriyama), { stance: "agree" });
}

/** 書面開催: each answers for themselves, and the 事務局 enters what has come on paper. */
export const aimsAtOpinions = (): Readonly<Record<string, Aim>> => ({
  listOpinions: aim<Written>(
    written,
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}/opinions`,
      expect: judge(isThere(who), who.name === "tanaka", 200),
    }),
  ),
  giveOpinion: aim<Written>(
    written,
    (_, who, made): Shot => ({
      method: "POST",
      path: `/seats/${seatOf(made, town.kiriyama)?.id}/opinion`,
      body: { stance: "agree" },
      expect: judge(isHost(who) || who.name === "kiriyama", isThere(who)),
    }),
  ),
  reviseOpinion: aim<OpinionSeen>(
    given,
    (_, who, { id, version }): Shot => ({
      method: "PUT",
      path: `/opinions/${id}`,
      version: `"${version}"`,
      body: { stance: "disagree", body: "早すぎる。" },
      expect: judge(who.name === "kiriyama", isHost(who), 200),
    }),
  ),
  listOwedOpinions: aim(
    async () => undefined,
    () => look("/owed-opinions", true),
  ),
});
