import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isHost, isInside, ofTanaka, type Sitting, sit } from "../../town/sitting.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows, sitting } from "./judge.ts";
import { aimsAtRecords } from "./records.ts";

/** The roster is known inside, and to everybody their own place. */
const knowsTanaka = (who: Player): boolean => isInside(who) || who.name === "tanaka";

/** Who came, and what is kept on paper: the 事務局 enters it, and nobody else. */
export function aimsAtPaper(): Readonly<Record<string, Aim>> {
  const toTanaka = (noun: string, body: object | undefined, done: number) =>
    aim<Sitting>(
      sitting("announced"),
      (_, who, target): Shot => ({
        method: body ? "POST" : "GET",
        path: `/seats/${ofTanaka(target)}/${noun}`,
        ...(body && { body }),
        expect: judge(isHost(who), knowsTanaka(who), done),
      }),
    );
  const ofItem = (method: string, noun: string, body: object | undefined, done: number) =>
    aim<Sitting>(
      sitting("announced"),
      (_, who, { item }): Shot => ({
        method,
        path: `/agenda-items/${item.id}/${noun}`,
        ...(body && { body }),
        expect: judge(isHost(who), knows(who), done),
      }),
    );
  const toHandout = (noun: string, body: object) =>
    aim<{ readonly handed: { readonly id: string; readonly version: number } }>(
      async (stage) => {
        const { item } = await sit(stage, "announced");
        return { handed: await stage.house.as(town.sasaki).handsOut(item, { title: "関係図", copies: 2 }) };
      },
      (_, who, { handed }): Shot => ({
        method: "PUT",
        path: `/handouts/${handed.id}/${noun}`,
        body,
        version: `"${handed.version}"`,
        expect: judge(isHost(who), isHost(who), 200),
      }),
    );
  return {
    markAllPresent: ofItem("POST", "attendance", { among: "everybody" }, 201),
    markAttendance: toTanaka("attendance", { attendance: "absent" }, 201),
    listProxies: toTanaka("proxies", undefined, 200),
    sendProxy: toTanaka("proxy", { staffId: town.kawai.id }, 201),
    printAgendaItem: ofItem("POST", "printings", { what: "agenda" }, 201),
    listPrintings: ofItem("GET", "printings", undefined, 200),
    listDocuments: ofItem("GET", "documents", undefined, 200),
    issueDocument: ofItem("POST", "documents", { kind: "inquiry", addressee: "桜台整形外科", ask: "通院の有無" }, 201),
    listHandouts: ofItem("GET", "handouts", undefined, 200),
    handOut: ofItem("POST", "handouts", { title: "関係図", copies: 3 }, 201),
    collectHandout: toHandout("collection", { collected: [1] }),
    distributeHandout: toHandout("distribution", { holders: [{ copy: 1, name: "控え" }] }),
    ...aimsAtRecords(),
  };
}
