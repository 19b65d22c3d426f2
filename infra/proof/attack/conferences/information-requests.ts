import type { InformationRequestSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isHost, presides, type Sitting, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, look, type Shot } from "../aim.ts";
import { judge, knows, sitting } from "./judge.ts";

/** A 照会 of that sitting to the desk of 宮本, who has no seat there. */
const asked = async (stage: Stage): Promise<InformationRequestSeen> =>
  stage.house.as(town.ogawa).requestsInformation((await sit(stage, "announced")).item, town.desks.marugoto);

/** The same, and 宮本 has confirmed secrecy. */
const confirmed = async (stage: Stage): Promise<InformationRequestSeen> => {
  const request = await asked(stage);
  await stage.house.as(town.miyamoto).toInformationRequest(request, "pledge");
  return request;
};

const isAsked = ({ name }: Player): boolean => name === "miyamoto";
const isParty = (who: Player): boolean => isHost(who) || isAsked(who);

const to = (
  fresh: (stage: Stage) => Promise<InformationRequestSeen>,
  noun: string,
  may: (who: Player) => boolean,
  body?: object,
): Aim =>
  aim<InformationRequestSeen>(
    fresh,
    (_, who, { id, version }): Shot => ({
      method: "POST",
      path: `/information-requests/${id}/${noun}`,
      version: `"${version}"`,
      ...(body && { body }),
      expect: judge(may(who), isParty(who)),
    }),
  );

/** 照会: known to the two desks, made by the chair alone, opened by who has confirmed secrecy. */
export const aimsAtInformationRequests = (): Readonly<Record<string, Aim>> => ({
  requestInformation: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/information-requests`,
      body: { deskId: town.desks.marugoto.id, person: "沢渡 一郎", ask: "関わりの有無", answerBy: today() },
      expect: judge(presides(who), knows(who)),
    }),
  ),
  listInformationRequests: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/information-requests", expect: [200] }),
  ),
  getInformationRequest: aim<InformationRequestSeen>(asked, (_, who, { id }) =>
    look(`/information-requests/${id}`, isParty(who)),
  ),
  pledgeInformationRequest: to(asked, "pledge", isAsked),
  answerInformationRequest: to(confirmed, "answer", isAsked, { involvement: "none" }),
  withdrawInformationRequest: to(asked, "withdrawal", presides),
});

const today = (): string => new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
