import { type DateAskId, type DeskId, datePollProblems, type StaffId, seatProblems } from "@tsunagi/contracts";
import { type Em, newId, worksAt } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { DatePoll } from "./date-poll.ts";
import { DateAsk } from "./question/date-ask.ts";

interface Person {
  readonly staffId: StaffId;
  readonly deskId: DeskId;
}

/** Somebody is asked: whoever does casework at that desk today, and once. */
export async function ask(
  { em, actor, now }: { em: Em; actor: Actor; now: Date },
  poll: DatePoll,
  { staffId, deskId }: Person,
  others: readonly Person[],
): Promise<DateAsk> {
  if (!(await worksAt(em, staffId, deskId, now))) throw new Refusal(seatProblems.unknownMember);
  if (others.some((one) => one.staffId === staffId && one.deskId === deskId))
    throw new Refusal(datePollProblems.askedTwice);
  const { municipalityId, staffId: askedBy } = actor.me;
  const asked = em.create(DateAsk, {
    id: newId<DateAskId>(now),
    municipalityId,
    hostDeskId: poll.hostDeskId,
    staffId,
    deskId,
    askedBy,
    askedAt: now,
    marks: {},
    version: 1,
    datePoll: poll,
  });
  asked.asked();
  return asked;
}
