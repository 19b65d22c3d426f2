import { type CommunityField, type CommunityIssueId, type CommunityIssueStatus, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { Minute } from "../minute/minute.ts";
import { CommunityIssue } from "./community-issue.ts";

/** The 地域課題, or 404 where it is not theirs to know. */
export async function getCommunityIssue(em: Em, actor: Actor, id: CommunityIssueId): Promise<CommunityIssue> {
  const where = { $and: [{ id }, actor.where("read", "CommunityIssue")] } as never;
  const found = await em.findOne(CommunityIssue, where, { refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as CommunityIssue;
}

interface Asked {
  readonly status?: CommunityIssueStatus | undefined;
  readonly field?: CommunityField | undefined;
}

/** The newest month first. */
export function listCommunityIssues(
  em: Em,
  actor: Actor,
  { status, field }: Asked,
  asked: PageAsked,
): Promise<Page<CommunityIssue>> {
  const parts = [actor.where("read", "CommunityIssue"), ...(status ? [{ status }] : []), ...(field ? [{ field }] : [])];
  return page(em, CommunityIssue, { $and: parts }, { raisedIn: "desc", id: "asc" }, asked);
}

/** Which of these rows have been raised: for the host alone, as the wall of that table has it. */
export async function raisedOf(em: Em, actor: Actor, minutes: readonly Minute[]): Promise<ReadonlySet<string>> {
  const ids = minutes.filter((minute) => actor.may("raise", minute)).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const sql = `select minute_id "minuteId" from conferences.community_issue_source where minute_id = any($1)`;
  const found = await rows<{ minuteId: string }>(em, sql, [ids]);
  return new Set(found.map(({ minuteId }) => minuteId));
}
