import { type ConferenceId, conferenceProblems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { kindsHostedBy } from "../kind/kind.store.ts";
import { Conference } from "./conference.ts";
import { showConference } from "./conference.view.ts";
import { particularsOf } from "./particulars.ts";

export const planConference = command(
  "planConference",
  async ({ actor, em, body, now, flush }) => {
    const particulars = particularsOf(body);
    const { municipalityId, deskId, staffId } = actor.me;
    const conference = em.create(
      Conference,
      {
        id: newId<ConferenceId>(now),
        municipalityId,
        hostDeskId: deskId,
        ...particulars,
        status: "draft",
        plannedBy: staffId,
        plannedAt: now,
        version: 1,
      },
      { persist: false },
    );
    actor.must("plan", conference);
    if ((await kindsHostedBy(em, actor)).length === 0) throw new Refusal(conferenceProblems.notHost);
    em.persist(conference);
    conference.planned();
    await flush();
    return showConference({ em, actor }, conference.id);
  },
  showConference,
);
