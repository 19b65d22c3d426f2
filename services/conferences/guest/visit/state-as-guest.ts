import { guestName, type MinuteId, problems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { AgendaItem } from "../../agenda-item/agenda-item.ts";
import { Minute } from "../../minute/minute.ts";
import { unsealPerson } from "../person.ts";
import { roomOf } from "./room.view.ts";
import { enterVisit } from "./visit.ts";

/** A row of their own: 情報共有 for everybody there. The screen names it, so that what is sent twice is one row. */
export const stateAsGuest = command("stateAsGuest", async (context) => {
  const { em, params, body, now, sealer, flush } = context;
  const visit = await enterVisit(context, { operation: "stateAsGuest", kind: "change" });
  if (!visit.pledgedAt) throw new Refusal(problems.forbidden);
  const room = roomOf(sealer, visit);
  const id = params.statementId as MinuteId;
  const sealed = await room.seal(id, body.body);
  const [stated] = await rows<{ done: boolean }>(em, STATE, [id, sealed, now]);
  if (!stated?.done) throw new Refusal(problems.notNow);
  const { municipalityId, conferenceId, hostDeskId, agendaItemId } = visit;
  const minute = em.merge(Minute, {
    ...{ id, municipalityId, conferenceId, hostDeskId, audience: "roster", readerDeskIds: [] },
    agendaItem: em.getReference(AgendaItem, agendaItemId as never),
  } as object) as unknown as Minute;
  minute.written();
  await flush();
  const speaker = guestName(await unsealPerson(room, visit.guestId, visit.sealedPerson));
  return { id, kind: "information" as const, speaker, body: body.body, writtenAt: now.toISOString(), isOwn: true };
});

const STATE = "select conferences.state_as_guest($1, $2, $3) done";
