import { type DeskId, type MinuteAudience, minuteAudienceProblems, minuteProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import type { Minute } from "./minute.ts";

/** Who reads a row beside the host: everybody there, named agencies, or nobody. */
export interface Audience {
  readonly audience: MinuteAudience;
  readonly readerDeskIds: DeskId[];
}

type Row = Pick<Minute, "hostDeskId" | "speakerDeskId">;

export const reads = ({ audience, readerDeskIds }: Audience, deskId: DeskId): boolean =>
  audience === "roster" || (audience === "desks" && readerDeskIds.includes(deskId));

/** Those who read it before or read it now: whoever loses a row must hear that they do. */
export function eitherOf(one: Audience, other: Audience): Audience {
  const audience = (["roster", "desks", "host"] as const).find((a) => a === one.audience || a === other.audience);
  const both = new Set([...one.readerDeskIds, ...other.readerDeskIds]);
  return { audience: audience ?? "host", readerDeskIds: audience === "desks" ? [...both] : [] };
}

/** Whether somebody reads it who did not. */
const isWider = (before: Audience, after: Audience): boolean =>
  after.audience === "roster"
    ? before.audience !== "roster"
    : after.readerDeskIds.some((deskId) => !reads(before, deskId));

/** Whom a row may be for: agencies that sit at this item, by whoever writes it, and never without whoever said it. */
export async function audienceOf(
  em: Em,
  item: AgendaItem,
  row: Row,
  asked: Audience,
  was?: Audience,
): Promise<Audience> {
  const { hostDeskId, speakerDeskId } = row;
  const { audience } = asked;
  if (audience === "desks" && item.secrecy === "open") throw new Refusal(minuteAudienceProblems.openToAll);
  const next = { audience, readerDeskIds: audience === "desks" ? readersOf(asked, hostDeskId) : [] };
  if (audience === "desks" && next.readerDeskIds.length === 0) throw new Refusal(minuteAudienceProblems.needsReaders);
  const spokenByOther = speakerDeskId && speakerDeskId !== hostDeskId ? speakerDeskId : null;
  // What 会長・事務局 write down of somebody they may keep to themselves; what that one has read, not.
  const isLost =
    spokenByOther && !reads(next, spokenByOther) && (audience === "desks" || (was && reads(was, spokenByOther)));
  if (isLost) throw new Refusal(minuteAudienceProblems.speakerReads);
  if (audience !== "desks") return next;
  const more = next.readerDeskIds.filter((deskId) => !was?.readerDeskIds.includes(deskId));
  if (!(await sitThere(em, item, more))) throw new Refusal(minuteAudienceProblems.readersAtTable);
  return next;
}

/** The host always reads, and is never named. */
const readersOf = ({ readerDeskIds }: Audience, hostDeskId: DeskId): DeskId[] =>
  [...new Set(readerDeskIds)].filter((deskId) => deskId !== hostDeskId);

async function sitThere(em: Em, { id }: AgendaItem, deskIds: readonly DeskId[]): Promise<boolean> {
  const sql = `select distinct desk_id from conferences.seat
    where agenda_item_id = $1 and desk_id = any($2::uuid[]) and left_at is null`;
  return deskIds.length === 0 || (await rows(em, sql, [id, deskIds])).length === deskIds.length;
}

/** Who was let in does not let others in: that is for whoever said it, who takes the minutes, and the host. */
export function mustKeep(actor: Actor, minute: Minute, next: Audience): void {
  if (isWider(minute, next) && !actor.may("widen", minute)) throw new Refusal(minuteAudienceProblems.notYoursToWiden);
}

/** Whoever has taken on what was decided goes on reading it. */
export async function ownersMustRead(em: Em, { id, hostDeskId }: Minute, next: Audience): Promise<void> {
  if (next.audience === "roster") return;
  const sql = `select desk_id "deskId" from conferences.task
    where minute_id = $1 and status <> 'dropped' and desk_id <> $2 limit 1000`;
  const owners = await rows<{ deskId: DeskId }>(em, sql, [id, hostDeskId]);
  if (owners.some(({ deskId }) => !reads(next, deskId))) throw new Refusal(minuteProblems.ownerReads);
}
