import type { InformationRequestId, InformationRequest as InformationRequestView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf, type Sealer } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { informationRequestLife } from "./information-request.lifecycle.ts";
import { getInformationRequest } from "./information-request.store.ts";
import type { InformationRequest } from "./information-request.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export type About = NonNullable<InformationRequestView["about"]>;

export async function viewInformationRequests(
  seer: Seer,
  requests: readonly InformationRequest[],
): Promise<InformationRequestView[]> {
  const names = await namesOf(
    seer.em,
    requests.flatMap(({ hostDeskId, deskId }) => [hostDeskId, deskId]),
    requests.flatMap(({ answeredBy }) => answeredBy ?? []),
  );
  return Promise.all(requests.map((request) => view(seer, request, names)));
}

async function view(
  { actor, sealer }: Seer,
  request: InformationRequest,
  names: Names,
): Promise<InformationRequestView> {
  const { status, answerBy } = request;
  const isHosts = actor.may("keep", request);
  const isOpen = isHosts || (status === "asked" && actor.may("answer", request));
  const compartment = sealer.open(request.id, request.wrappedKey);
  return {
    id: request.id,
    host: names.desk(request.hostDeskId),
    desk: names.desk(request.deskId),
    kind: { id: request.kind.id, name: request.kind.name },
    askedAt: request.askedAt.toISOString(),
    answerBy,
    status,
    isOverdue: status === "asked" && answerBy < tokyoDate(actor.now),
    pledge: !isOpen && status === "asked" ? (request.kind.pledge ?? null) : null,
    about: isOpen ? (JSON.parse(await compartment.unseal(request.id, request.sealedAbout)) as About) : null,
    answer: await answerOf(request, names, async (sealed) => (isHosts ? compartment.unseal(request.id, sealed) : null)),
    version: request.version,
    actions: actionsOf(actor, informationRequestLife, request).filter((verb) => verb !== "pledge" || !isOpen),
  };
}

async function answerOf(
  { involvement, sealedNote, answeredBy, answeredAt }: InformationRequest,
  names: Names,
  read: (sealed: string) => Promise<string | null>,
): Promise<InformationRequestView["answer"]> {
  if (!involvement || !answeredBy || !answeredAt) return null;
  const note = sealedNote ? await read(sealedNote) : null;
  return { involvement, note, by: names.staff(answeredBy), at: answeredAt.toISOString() };
}

/** The 照会 as it is now: the answer to a deed, done just now or earlier. */
export const showInformationRequest = async (seer: Seer, id: string): Promise<InformationRequestView> => {
  const request = await getInformationRequest(seer.em, seer.actor, id as InformationRequestId);
  return (await viewInformationRequests(seer, [request]))[0] as InformationRequestView;
};
