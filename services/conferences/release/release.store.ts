import { type CaseId, problems, type ReleaseId } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { seesCase } from "../agenda-item/consented.ts";
import type { Minute } from "../minute/minute.ts";
import { Release, ReleaseSource } from "./release.ts";

const WHOLE = ["recipients"] as const;
const NEWEST = { releasedAt: "desc", id: "desc" } as const;
/** As many as come of the rows of one answer. */
const MOST = 1_000;

/** The release, or 404 where it is not theirs to know. */
export async function getRelease(em: Em, actor: Actor, id: ReleaseId): Promise<Release> {
  const where = { $and: [{ id }, actor.where("read", "Release")] } as never;
  const found = (await em.findOne(Release, where, { populate: WHOLE as never, refresh: true })) as Release | null;
  if (!found || !(await isStillTheirs(em, actor, found))) throw new Refusal(problems.notFound);
  return found;
}

/** What was handed over to a case is read beside it, for as long as a desk sees the case; its own a desk always reads. */
async function isStillTheirs(em: Em, { me }: Actor, { caseId, hostDeskId }: Release): Promise<boolean> {
  return !caseId || hostDeskId === me.deskId || seesCase(em, caseId);
}

/** What has come to one's own desk, or what it has released itself; the newest first. */
export function listReleases(
  em: Em,
  actor: Actor,
  side: "received" | "released",
  asked: PageAsked,
): Promise<Page<Release>> {
  const { deskId } = actor.me;
  const mine = side === "released" ? { hostDeskId: deskId } : { recipients: { $some: { deskId } } };
  const where = { $and: [actor.where("read", "Release"), mine, { caseId: null }] };
  return page(em, Release, where, NEWEST, asked, [...WHOLE]);
}

/**
 * What conferences have handed over to this case, as far as one's own desk may read it: beside the case, and its own for
 * good. 404 where it knows of neither.
 */
export async function listHandedOver(em: Em, actor: Actor, caseId: CaseId, asked: PageAsked): Promise<Page<Release>> {
  const sees = await seesCase(em, caseId);
  const own = sees ? [] : [{ hostDeskId: actor.me.deskId }];
  const where = { $and: [actor.where("read", "Release"), { caseId, status: "released" }, ...own] };
  const found = await page(em, Release, where, NEWEST, asked, [...WHOLE]);
  if (!sees && found.items.length === 0) throw new Refusal(problems.notFound);
  return found;
}

/** Where these come from, for those who may read the rows. */
export const sourcesOf = (em: Em, releases: readonly Release[]): Promise<ReleaseSource[]> =>
  em.find(ReleaseSource, { release: { $in: releases.map(({ id }) => id) } } as never, {
    limit: MOST,
    populate: ["conferenceCase"] as never,
  }) as Promise<ReleaseSource[]>;

/** What has left the room of these rows: whoever may read a row may know that. */
export async function releasesOf(em: Em, minutes: readonly Minute[]): Promise<Release[]> {
  if (minutes.length === 0) return [];
  const sql = "select s.release_id id from conferences.release_source s where s.minute_id = any($1) limit $2";
  const found = await rows<{ id: ReleaseId }>(em, sql, [minutes.map(({ id }) => id), MOST]);
  if (found.length === 0) return [];
  return em.find(Release, { id: { $in: found.map(({ id }) => id) } } as never, {
    orderBy: { releasedAt: "asc", id: "asc" },
    populate: WHOLE as never,
    refresh: true,
  }) as Promise<Release[]>;
}

/** One after the other: two of a desk would otherwise both receive it first. */
export async function lockReceipt(em: Em, actor: Actor, id: ReleaseId): Promise<void> {
  const sql = "select from conferences.release_recipient where release_id = $1 and desk_id = $2 for update";
  await rows(em, sql, [id, actor.me.deskId]);
}
