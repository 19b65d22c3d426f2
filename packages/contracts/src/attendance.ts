import { z } from "zod";
import { agendaItem, seatProblems } from "./agenda-items.ts";
import { markedAttendances } from "./codes.ts";
import { codeOf, named, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, seatId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const deed = { method: "post", touches: "resident", status: 201, response: agendaItem, versioned: true } as const;

/** 出欠, entered by the 事務局: for people without a device, too (docs/RULINGS.md 19). */
export const attendanceOperations = [
  operation({
    ...deed,
    operationId: "markAllPresent",
    path: "/agenda-items/{agendaItemId}/attendance",
    summary: "出欠が入っていない出席者を、みな出席にする（部屋にいた人だけにもできる）",
    authz: { verb: "markAttendance", subject: "AgendaItem" },
    params: z.strictObject({ agendaItemId }),
    body: z
      .strictObject({ among: z.enum(["everybody", "in_room"]).meta({ title: "だれを" }) })
      .meta({ id: "AllPresent" }),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "markAttendance",
    path: "/seats/{seatId}/attendance",
    summary: "この出席者の出欠を入れる（事務局）",
    authz: { verb: "markAttendance", subject: "Seat" },
    params: z.strictObject({ seatId }),
    body: z
      .strictObject({ attendance: codeOf(markedAttendances).meta({ title: "出欠" }) })
      .meta({ id: "MarkedAttendance" }),
    problems: [problems.notNow],
  }),
  operation({
    operationId: "listProxies",
    method: "get",
    path: "/seats/{seatId}/proxies",
    summary: "代理に選べる人（この出席者の窓口で働いている人）",
    authz: { verb: "sendProxy", subject: "Seat" },
    touches: "nobody",
    params: z.strictObject({ seatId }),
    query: pageQuery,
    status: 200,
    response: pageOf(named).meta({ id: "ProxyPage" }),
  }),
  operation({
    ...deed,
    operationId: "sendProxy",
    path: "/seats/{seatId}/proxy",
    summary: "代理出席：同じ窓口の別の人に席を用意する（守秘の確認は、その人も必要）",
    authz: { verb: "sendProxy", subject: "Seat" },
    params: z.strictObject({ seatId }),
    body: z.strictObject({ staffId: staffId.meta({ title: "代理の人" }) }).meta({ id: "NewProxy" }),
    problems: [problems.notNow, seatProblems.proxyOfOtherDesk, seatProblems.seatedAlready, seatProblems.fullRoom],
  }),
] as const;
