import { town } from "@tsunagi/testing/town";
import { type Player, playerOf } from "../../town/actors.ts";
import { isHost, isInside, newItem, ofTanaka, presides, type Sitting, type Stand } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { aimsAtChronology } from "./chronology.ts";
import { aimsAtCommunityIssues } from "./community-issues.ts";
import { aimsAtDates } from "./dates.ts";
import { aimsAtFigures } from "./figures.ts";
import { aimsAtGuests } from "./guests.ts";
import { aimsAtInformationRequests } from "./information-requests.ts";
import { judge, knows, sitting } from "./judge.ts";
import { aimsAtMinutes } from "./minutes.ts";
import { aimsAtOpinions } from "./opinions.ts";
import { aimsAtPaper } from "./paper.ts";
import { aimsAtReleases } from "./releases.ts";

const everybody = (path: string): Aim =>
  aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path, expect: [200] }),
  );

const particulars = {
  title: "定例会",
  form: "meeting",
  startsAt: "2099-01-05T01:00:00Z",
  endsAt: "2099-01-05T03:00:00Z",
  place: "会議室",
};
const HOSTS: readonly string[] = Object.values(town.conferenceKinds).map(({ host }) => town.desks[host].id);

/** The version that the host sees now. */
async function versionOf(stage: Stage, path: string): Promise<string> {
  const { body } = await stage.get(playerOf("sasaki"), path);
  return `"${body.version}"`;
}

/** A deed of the host to the sitting. */
const conducting = (stand: Stand, noun: string, may: (who: Player) => boolean = isHost, body?: object): Aim =>
  aim<Sitting>(sitting(stand), async (stage, who, { conference }): Promise<Shot> => {
    const path = `/conferences/${conference.id}`;
    const known = stand === "draft" ? isHost(who) : knows(who);
    const version = await versionOf(stage, path);
    return { method: "POST", path: `${path}/${noun}`, version, ...(body && { body }), expect: judge(may(who), known) };
  });

/** A deed of the host to an item. */
const moving = (stand: Stand, noun: string, body?: object): Aim =>
  aim<Sitting>(sitting(stand), async (stage, who, { item }): Promise<Shot> => {
    const path = `/agenda-items/${item.id}`;
    const version = await versionOf(stage, path);
    return {
      method: "POST",
      path: `${path}/${noun}`,
      version,
      ...(body && { body }),
      expect: judge(isHost(who), knows(who)),
    };
  });

/** A deed to the place of 田中: the roster is known inside, and to everybody their own place. */
const seating = (noun: string, may: (who: Player) => boolean): Aim =>
  aim<Sitting>(sitting("announced"), (_, who, target): Shot => {
    const known = isInside(who) || who.name === "tanaka";
    return { method: "POST", path: `/seats/${ofTanaka(target)}/${noun}`, expect: judge(may(who), known) };
  });

/** How everything about sittings, their items and who sits there is reached. */
export const aimsAtConferences = (): Readonly<Record<string, Aim>> => ({
  listConferenceKinds: everybody("/conference-kinds"),
  listConferences: everybody("/conferences"),
  listTasks: everybody("/tasks"),
  planConference: aim(
    async () => undefined,
    (_, who): Shot => ({
      method: "POST",
      path: "/conferences",
      body: particulars,
      expect: [HOSTS.includes(who.desk) ? 201 : 403],
    }),
  ),
  getConference: aim<Sitting>(
    sitting("announced"),
    (_, who, { conference }): Shot => ({
      method: "GET",
      path: `/conferences/${conference.id}`,
      expect: [knows(who) ? 200 : 404],
    }),
  ),
  reviseConference: aim<Sitting>(sitting("announced"), async (stage, who, { conference }): Promise<Shot> => {
    const path = `/conferences/${conference.id}`;
    const version = await versionOf(stage, path);
    return {
      method: "PUT",
      path: `${path}/particulars`,
      body: particulars,
      version,
      expect: judge(isHost(who), knows(who), 200),
    };
  }),
  announceConference: conducting("draft", "announcement", presides),
  openConference: conducting("announced", "opening"),
  closeConference: conducting("running", "closing"),
  callOffConference: conducting("announced", "calling-off", isHost, { reason: "weather" }),
  listAgendaProposals: aim<Sitting>(
    sitting("announced"),
    (_, who, { conference }): Shot => ({
      method: "GET",
      path: `/conferences/${conference.id}/proposals`,
      expect: judge(isHost(who), knows(who), 200),
    }),
  ),
  getAfterReports: aim<Sitting>(
    sitting("announced"),
    (_, who, { conference }): Shot => ({
      method: "GET",
      path: `/conferences/${conference.id}/after-reports`,
      expect: judge(isHost(who), knows(who), 200),
    }),
  ),
  addAgendaItem: aim<Sitting>(
    sitting("announced"),
    (_, who, { conference }): Shot => ({
      method: "POST",
      path: `/conferences/${conference.id}/agenda-items`,
      body: newItem,
      expect: judge(isHost(who), knows(who)),
    }),
  ),
  getAgendaItem: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}`,
      expect: [knows(who) ? 200 : 404],
    }),
  ),
  arrangeAgendaItem: moving("announced", "arrangement", { minutes: 30, writing: "scribe" }),
  startAgendaItem: moving("in_session", "start"),
  endAgendaItem: moving("running", "end"),
  postponeAgendaItem: moving("announced", "postponement", { reason: "no_time" }),
  seatMember: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/seats`,
      body: { deskId: town.desks.kokusai.id, staffId: town.morita.id, part: "member" },
      expect: judge(presides(who), knows(who)),
    }),
  ),
  listCandidates: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}/candidates?deskId=${town.desks.kokusai.id}`,
      expect: judge(presides(who), knows(who), 200),
    }),
  ),
  pledgeSecrecy: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/pledge`,
      expect: judge(who.name === "tanaka", knows(who)),
    }),
  ),
  takePaperPledge: seating("paper-pledge", isHost),
  leaveSeat: seating("leaving", presides),
  showEarlier: seating("earlier-minutes", presides),
  attendAgendaItem: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "PUT",
      path: `/agenda-items/${item.id}/presence`,
      body: { here: true },
      expect: judge(isInside(who), knows(who), 200),
    }),
  ),
  ...aimsAtMinutes(),
  ...aimsAtChronology(),
  ...aimsAtOpinions(),
  ...aimsAtInformationRequests(),
  ...aimsAtCommunityIssues(),
  ...aimsAtReleases(),
  ...aimsAtDates(),
  ...aimsAtPaper(),
  ...aimsAtFigures(),
  ...aimsAtGuests(),
});
