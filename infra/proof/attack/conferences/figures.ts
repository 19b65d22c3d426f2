import type { QuestionnaireSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isHost, isInside, presides, type Sitting } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows } from "./judge.ts";
import { over } from "./records.ts";

const SERIES = `/document-series/${town.desks.fukushi.id}`;
const SIGNED = { answers: { purpose: "fully", parts: "fully", next: "fully", ease: "fully", time: "fully" } };
interface Asked {
  readonly ofKiriyama: QuestionnaireSeen;
}

/** A sitting that is over, and what 桐山 is asked of it. */
const asked = async (stage: Stage): Promise<Asked> => {
  const { items } = await stage.house.as(town.sasaki).questionnairesOf((await over(stage)).item);
  return { ofKiriyama: items.find(({ staff }) => staff.id === town.kiriyama.id) as QuestionnaireSeen };
};
const toAnswers = (noun: string, may: (who: Player) => boolean) =>
  aim<Asked>(
    asked,
    (_, who, { ofKiriyama: { id, version } }): Shot => ({
      method: "PUT",
      path: `/questionnaires/${id}/${noun}`,
      body: SIGNED,
      version: `"${version}"`,
      expect: judge(may(who), isHost(who) || isKiriyama(who), 200),
    }),
  );
const isKiriyama = (who: Player): boolean => who.name === "kiriyama";

/** What the 事務局 reads of its conferences afterwards: its own, and nobody else's. */
export const aimsAtFigures = (): Readonly<Record<string, Aim>> => ({
  getConferenceFigures: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/conference-figures", expect: [200] }),
  ),
  listDeskPrintings: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/printings", expect: [200] }),
  ),
  getDocumentSeries: aim(
    async () => undefined,
    (_, who): Shot => ({ method: "GET", path: SERIES, expect: judge(isHost(who), false, 200) }),
  ),
  setDocumentSeries: aim(
    async () => undefined,
    (_, who): Shot => ({
      method: "PUT",
      path: SERIES,
      body: { prefix: "みどり福支" },
      expect: judge(presides(who), isHost(who), 200),
    }),
  ),
  listQuestionnaires: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/questionnaires", expect: [200] }),
  ),
  listAnsweredQuestionnaires: aim<Sitting>(
    over,
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}/questionnaires`,
      expect: judge(isInside(who), knows(who), 200),
    }),
  ),
  answerQuestionnaire: toAnswers("answers", isKiriyama),
  enterQuestionnaire: toAnswers("paper", isHost),
});
