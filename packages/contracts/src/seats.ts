import { z } from "zod";
import { agendaItem, seatProblems } from "./agenda-items.ts";
import { seatParts } from "./codes.ts";
import { codeOf, named, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, deskId, seatId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const params = z.strictObject({ agendaItemId });
const of = (verb: string) => ({ verb, subject: "AgendaItem" }) as const;
const answer = { touches: "resident", status: 201, response: agendaItem, versioned: true } as const;
const ofSeat = { ...answer, method: "post", params: z.strictObject({ seatId }) } as const;

/** Who sits at an item, and the 守秘の確認 by which they go in. */
export const seatOperations = [
  operation({
    ...answer,
    operationId: "seatMember",
    method: "post",
    path: "/agenda-items/{agendaItemId}/seats",
    summary: "この議題の出席者を選ぶ（開催通知の後は会長だけ）",
    authz: of("seat"),
    params,
    body: z
      .strictObject({
        deskId: deskId.meta({ title: "窓口" }),
        staffId: staffId.meta({ title: "出席者" }),
        part: codeOf(seatParts).meta({ title: "役割" }),
      })
      .meta({ id: "NewSeat" }),
    problems: [
      problems.notNow,
      seatProblems.unknownMember,
      seatProblems.notConsented,
      seatProblems.seatedAlready,
      seatProblems.fullRoom,
    ],
  }),
  operation({
    operationId: "listCandidates",
    method: "get",
    path: "/agenda-items/{agendaItemId}/candidates",
    summary: "出席者に選べる人（その窓口で働いている人）",
    authz: of("seat"),
    touches: "nobody",
    params,
    query: pageQuery.extend({ deskId }),
    status: 200,
    response: pageOf(named).meta({ id: "CandidatePage" }),
  }),
  operation({
    ...answer,
    operationId: "pledgeSecrecy",
    method: "post",
    path: "/agenda-items/{agendaItemId}/pledge",
    summary: "守秘を確認して、議題の中に入る（本人が画面で）",
    authz: of("pledge"),
    params,
    problems: [problems.notNow],
  }),
  operation({
    ...ofSeat,
    operationId: "takePaperPledge",
    path: "/seats/{seatId}/paper-pledge",
    summary: "書面で受け取った守秘の確認を記録する（事務局）",
    authz: { verb: "takePaperPledge", subject: "Seat" },
    problems: [problems.notNow],
  }),
  operation({
    ...ofSeat,
    operationId: "leaveSeat",
    path: "/seats/{seatId}/leaving",
    summary: "出席者から外す（その時から見られなくなる）",
    authz: { verb: "leave", subject: "Seat" },
    problems: [problems.notNow],
  }),
  operation({
    ...ofSeat,
    operationId: "showEarlier",
    path: "/seats/{seatId}/earlier-minutes",
    summary: "この人に、前の回の議事も見せる（会長）",
    authz: { verb: "showEarlier", subject: "Seat" },
    problems: [problems.notNow],
  }),
] as const;
