import { type CommunityIssueId, communityIssueProblems, problems } from "@tsunagi/contracts";
import { drawId, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { unsealSubject } from "../agenda-item/subject.ts";
import { getMinute } from "../minute/minute.store.ts";
import { raisedOf } from "./community-issue.store.ts";
import { CommunityIssue } from "./community-issue.ts";
import { showCommunityIssue } from "./community-issue.view.ts";
import { namesSomebody } from "./names-in.ts";

/**
 * 不足する資源 leaves the room as what the town lacks: in words of its own, and of nobody. Its row stays as it is: those inside
 * would notice which one it was.
 */
export const raiseCommunityIssue = command(
  "raiseCommunityIssue",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    const minute = await getMinute(em, actor, params.minuteId);
    actor.must("raise", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    await lockAgendaItem(em, item.id);
    if (minute.kind !== "shortage") throw new Refusal(communityIssueProblems.notAShortage);
    if (minute.status === "struck") throw new Refusal(problems.notNow);
    if ((await raisedOf(em, actor, [minute])).size > 0) throw new Refusal(communityIssueProblems.raisedAlready);
    const { field, title, detail } = body;
    const subject = await unsealSubject(sealer, item.conferenceCase);
    if (namesSomebody(subject, `${title} ${detail ?? ""}`)) throw new Refusal(communityIssueProblems.namesPerson);
    const { municipalityId, staffId } = actor.me;
    const id = drawId<CommunityIssueId>();
    em.create(CommunityIssue, {
      id,
      municipalityId,
      hostDeskId: item.hostDeskId,
      field,
      title,
      detail: detail || null,
      raisedIn: tokyoDate(now).slice(0, 7),
      status: "raised",
      version: 1,
    });
    await flush();
    await rows(em, SOURCE, [minute.id, id, staffId, now]);
    return showCommunityIssue(context, id);
  },
  showCommunityIssue,
);

const SOURCE = `insert into conferences.community_issue_source (minute_id, community_issue_id, municipality_id, agenda_item_id,
    conference_id, conference_case_id, host_desk_id, secrecy, raised_by, raised_at)
  select id, $2, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, $3, $4
    from conferences.minute where id = $1`;
