import { z } from "zod";
import { instant, named, optionalText, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, sheetId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

/** 準備シート: what one agency brings to an item before it is spoken of; the four questions of a town that works so (文京区). */
export const preparationSheet = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    desk: named,
    known: z.string().nullable(),
    doing: z.string().nullable(),
    wanted: z.string().nullable(),
    asks: z.string().nullable(),
    /** Null: the agency has not written anything yet. */
    writtenBy: named.nullable(),
    writtenAt: instant.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "PreparationSheet" });
export type PreparationSheet = z.infer<typeof preparationSheet>;

/** 準備シート of an item, side by side. */
export const preparationOperations = [
  operation({
    operationId: "listSheets",
    method: "get",
    path: "/agenda-items/{agendaItemId}/sheets",
    summary: "準備シート（呼ばれた機関ごとに1枚。まだ書かれていないものも並ぶ）",
    authz: { verb: "read", subject: "Sheet" },
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: pageOf(preparationSheet).meta({ id: "PreparationSheetPage" }),
  }),
  operation({
    operationId: "fillSheet",
    method: "put",
    path: "/sheets/{sheetId}",
    summary: "自分の機関の準備シートを書く",
    authz: { verb: "fill", subject: "Sheet" },
    touches: "resident",
    changes: true,
    params: z.strictObject({ sheetId }),
    body: z
      .strictObject({
        known: optionalText("把握している世帯像", 4000),
        doing: optionalText("現在の取り組み状況", 4000),
        wanted: optionalText("関わってほしい支援機関", 2000),
        asks: optionalText("ほかの部署へお願いしたいこと", 2000),
      })
      .meta({ id: "FilledSheet" }),
    status: 200,
    response: preparationSheet,
    versioned: true,
    problems: [problems.notNow],
  }),
] as const;
