import { z } from "zod";
import { named, optionalText } from "./fields.ts";
import { deskId } from "./ids.ts";
import { operation } from "./operation.ts";

/** 文書番号 of a desk that prepares conferences: what stands before the number, and what the next letter gets. */
export const documentSeries = z
  .strictObject({
    desk: named,
    /** Empty: the number stands alone. */
    prefix: z.string(),
    /** みどり福支第13号. */
    next: z.string(),
    /** In which 年度 it is counted; with the next one it begins anew. */
    year: z.string(),
    actions: z.array(z.string()),
  })
  .meta({ id: "DocumentSeries" });
export type DocumentSeries = z.infer<typeof documentSeries>;

const params = z.strictObject({ deskId });
const of = (verb: string) => ({ verb, subject: "ConferenceKind" }) as const;

export const documentSeriesOperations = [
  operation({
    operationId: "getDocumentSeries",
    method: "get",
    path: "/document-series/{deskId}",
    summary: "自分の窓口の文書番号（会議の事務局の窓口だけ）",
    authz: of("readSeries"),
    touches: "nobody",
    params,
    status: 200,
    response: documentSeries,
  }),
  operation({
    operationId: "setDocumentSeries",
    method: "put",
    path: "/document-series/{deskId}",
    summary: "文書番号の前につける文字を変える（係長・主任。出した文書の番号は変わらない）",
    authz: of("setSeries"),
    touches: "nobody",
    repeatable: true,
    params,
    body: z.strictObject({ prefix: optionalText("番号の前の文字", 20) }).meta({ id: "DocumentPrefix" }),
    status: 200,
    response: documentSeries,
  }),
] as const;
