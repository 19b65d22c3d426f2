import {
  type AgendaItemId,
  agendaItemProblems,
  type CaseId,
  type ConferenceCaseId,
  type OperationOf,
  problems,
} from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { type Context, command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { conferenceLife } from "../conference/conference.lifecycle.ts";
import { getConference } from "../conference/conference.store.ts";
import type { Conference } from "../conference/conference.ts";
import type { ConferenceKind } from "../kind/conference-kind.ts";
import { findHostedKind } from "../kind/kind.store.ts";
import { lockAgenda } from "./agenda-item.store.ts";
import { AgendaItem } from "./agenda-item.ts";
import { showAgendaItem } from "./agenda-item.view.ts";
import { ConferenceCase } from "./conference-case.ts";
import { drawNumber } from "./conference-number.ts";
import { seesCase } from "./consented.ts";
import { sealSubject } from "./subject.ts";

const MOST = 30;

type Adding = Context<OperationOf<"addAgendaItem">>;

export const addAgendaItem = command(
  "addAgendaItem",
  async (context) => {
    const { actor, em, params, body, flush } = context;
    await lockAgenda(em, params.conferenceId);
    const conference = await getConference(em, actor, params.conferenceId);
    actor.must("addItem", conference);
    conferenceLife.next("addItem", conference);
    if (conference.items.length >= MOST) throw new Refusal(agendaItemProblems.fullAgenda);
    const kind = await findHostedKind(em, actor, body.kindId);
    if (!kind) throw new Refusal(agendaItemProblems.unknownKind);
    const conferenceCase = body.conferenceCaseId
      ? await takenUpAgain(context, conference, kind, body.conferenceCaseId)
      : await opened(context, kind);
    const item = put(context, conference, conferenceCase);
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);

function put({ actor, em, body, now }: Adding, conference: Conference, conferenceCase: ConferenceCase): AgendaItem {
  const { municipalityId, staffId } = actor.me;
  const { kind, number, secrecy, hostDeskId } = conferenceCase;
  const item = em.create(AgendaItem, {
    id: newId<AgendaItemId>(now),
    municipalityId,
    hostDeskId,
    secrecy,
    number,
    minutes: body.minutes,
    status: "planned",
    writing: "scribe",
    shown: conference.status !== "draft",
    guests: false,
    addedBy: staffId,
    addedAt: now,
    version: 1,
    conference,
    conferenceCase,
    kind,
  });
  item.added();
  return item;
}

/** The 議題事例 lives from sitting to sitting, and is never twice in one. */
async function takenUpAgain(
  { actor, em, body }: Adding,
  { items }: Conference,
  kind: ConferenceKind,
  id: ConferenceCaseId,
): Promise<ConferenceCase> {
  const found = await em.findOne(ConferenceCase, { id, hostDeskId: actor.me.deskId, kind: kind.id } as never);
  const isHere = items.getItems().some(({ conferenceCase }) => conferenceCase.id === id);
  if (!found || isHere || body.subject || body.caseId) throw new Refusal(agendaItemProblems.unknownEarlier);
  return found as ConferenceCase;
}

/** A new 議題事例, with a key of its own. */
async function opened({ actor, em, body, now, sealer }: Adding, kind: ConferenceKind): Promise<ConferenceCase> {
  const { subject, caseId } = body;
  if (!subject) throw missingSubject();
  if (kind.consentRule === "needed" && !caseId) throw new Refusal(agendaItemProblems.needsCase);
  if (kind.consentRule === "no_person" && (caseId || subject.person || subject.kana))
    throw new Refusal(agendaItemProblems.noPerson);
  if (caseId && !(await seesCase(em, caseId as CaseId))) throw new Refusal(agendaItemProblems.unknownCase);
  const id = newId<ConferenceCaseId>(now);
  return em.create(ConferenceCase, {
    id,
    municipalityId: actor.me.municipalityId,
    hostDeskId: actor.me.deskId,
    secrecy: kind.secrecy,
    number: drawNumber(),
    caseId: caseId ?? null,
    ...(await sealSubject(sealer, id, subject)),
    openedBy: actor.me.staffId,
    openedAt: now,
    kind,
  });
}

const missingSubject = () =>
  new Refusal(problems.invalid, {
    errors: [{ field: "subject.topic", label: "議題名", message: "「議題名」を入力してください。" }],
  });
