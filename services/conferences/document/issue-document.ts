import { type DeskId, type DocumentId, documentProblems, type OperationOf } from "@tsunagi/contracts";
import { areDesks, namesOf, newId } from "@tsunagi/database";
import { type Context, command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { seatsOfItem } from "../seat/seat.store.ts";
import { drawDocumentNumber } from "./document.store.ts";
import { Document } from "./document.ts";
import { type Letter, showDocument, sittingIn } from "./document.view.ts";

type Issuing = Context<OperationOf<"issueDocument">>;

/** A number is drawn, and with it the letter stands: to one agency, and about no other. */
export const issueDocument = command(
  "issueDocument",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("issueDocument", item);
    agendaItemLife.next("issueDocument", item);
    await mustBeAddressed(context, item);
    const id = newId<DocumentId>(now);
    await em.populate(item, ["conference"] as never);
    const host = (await namesOf(em, [item.hostDeskId], [])).desk(item.hostDeskId).name;
    const letter: Letter = {
      addressee: body.addressee || null,
      replyBy: body.replyBy ?? null,
      ask: body.ask || null,
      sitting: sittingIn(item.conference, host),
    };
    const { municipalityId, hostDeskId, secrecy, conferenceCase } = item;
    em.create(Document, {
      ...{ id, municipalityId, hostDeskId, secrecy, conferenceCase },
      ...(await drawDocumentNumber(em, item, now)),
      conferenceId: item.conference.id,
      kind: body.kind,
      deskId: body.deskId ?? null,
      sealedBody: await compartmentOf(sealer, conferenceCase).seal(id, JSON.stringify(letter)),
      issuedBy: actor.me.staffId,
      issuedAt: now,
      agendaItem: item,
    });
    await flush();
    return showDocument(context, id);
  },
  showDocument,
);

async function mustBeAddressed({ em, body, now }: Issuing, item: AgendaItem): Promise<void> {
  const { kind, deskId, addressee, ask, replyBy } = body;
  if (replyBy && replyBy < tokyoDate(now)) throw new Refusal(documentProblems.pastReplyBy);
  if (Boolean(deskId) === Boolean(addressee)) throw new Refusal(documentProblems.addressOnce);
  if (deskId && !(await areDesks(em, [deskId as DeskId]))) throw new Refusal(documentProblems.unknownAddressee);
  if (kind === "inquiry") {
    // Only a conference that the law closes may ask without the person's consent (社会福祉法106条の6第3項).
    if (item.secrecy !== "sealed") throw new Refusal(documentProblems.noLegalGround);
    if (!ask) throw new Refusal(documentProblems.needsAsk);
    return;
  }
  const isInvited = (await seatsOfItem(em, item.id)).some((seat) => seat.deskId === deskId && seat.isExpected());
  if (!isInvited) throw new Refusal(documentProblems.notInvited);
}
