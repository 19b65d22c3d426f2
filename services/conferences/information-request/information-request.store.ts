import {
  type AgendaItemId,
  type InformationRequestId,
  type InformationRequestStatus,
  problems,
} from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { InformationRequest } from "./information-request.ts";

const WHOLE = ["kind", "pledges"] as const;

/** The 照会, or 404 where it is not theirs to know. */
export async function getInformationRequest(
  em: Em,
  actor: Actor,
  id: InformationRequestId,
): Promise<InformationRequest> {
  const where = { $and: [{ id }, actor.where("read", "InformationRequest")] } as never;
  const found = await em.findOne(InformationRequest, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as InformationRequest;
}

interface Asked {
  readonly side: "received" | "made";
  readonly status?: InformationRequestStatus | undefined;
  readonly agendaItemId?: AgendaItemId | undefined;
}

/** What has come to one's own desk, or what it has asked of others; the next due first. */
export function listInformationRequests(
  em: Em,
  actor: Actor,
  { side, status, agendaItemId }: Asked,
  asked: PageAsked,
): Promise<Page<InformationRequest>> {
  const { deskId } = actor.me;
  const parts = [
    actor.where("read", "InformationRequest"),
    // Out of which item it comes is not for the desk that is asked, also not by trying.
    side === "received" ? { deskId } : { hostDeskId: deskId, ...(agendaItemId && { agendaItemId }) },
    ...(status ? [{ status }] : []),
  ];
  return page(em, InformationRequest, { $and: parts }, { answerBy: "asc", id: "asc" }, asked, [...WHOLE]);
}
