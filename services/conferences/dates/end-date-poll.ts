import type { ConferenceId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { findOpenPoll, getDatePoll, lockDatePoll } from "./date-poll.store.ts";
import { showDatePoll, viewDatePoll } from "./table/date-poll.view.ts";

export const endDatePoll = command(
  "endDatePoll",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    await lockDatePoll(em, params.datePollId);
    const poll = unchanged(await getDatePoll(em, actor, params.datePollId));
    actor.must("end", poll);
    poll.end({ by: actor.me.staffId, at: now });
    await flush();
    return viewDatePoll(context, poll);
  },
  showDatePoll,
);

/** Announced or called off, a sitting needs no date any more. */
export async function endOpenPoll(em: Em, { me, now }: Actor, conferenceId: ConferenceId): Promise<void> {
  const found = await findOpenPoll(em, conferenceId);
  if (!found) return;
  // Whoever is asking somebody else waits, or is heard first.
  await lockDatePoll(em, found.id);
  const open = await findOpenPoll(em, conferenceId);
  open?.end({ by: me.staffId, at: now });
}
