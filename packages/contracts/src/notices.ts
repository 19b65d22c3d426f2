import { z } from "zod";
import { noticeTopics } from "./codes.ts";
import { codeOf, instant, named, pageQuery } from "./fields.ts";
import { noticeId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

export const notice = z
  .strictObject({
    id: z.uuid(),
    topic: codeOf(noticeTopics),
    /** What to open: the つなぎ, or the case of a basis. Number and content are read there, under their own rule. */
    referralId: z.uuid().nullable(),
    basisId: z.uuid().nullable(),
    createdAt: instant,
    readAt: instant.nullable(),
    readBy: named.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Notice" });

export type Notice = z.infer<typeof notice>;

export const noticeOperations = [
  operation({
    operationId: "listNotices",
    method: "get",
    path: "/notices",
    summary: "自分の窓口に届いたお知らせ",
    authz: { verb: "read", subject: "Notice" },
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: z
      .strictObject({ items: z.array(notice), next: z.string().nullable(), unread: z.int() })
      .meta({ id: "NoticePage" }),
  }),
  operation({
    operationId: "readNotice",
    method: "post",
    path: "/notices/{noticeId}/reading",
    summary: "お知らせを読んだことにする",
    authz: { verb: "readNotice", subject: "Notice" },
    touches: "nobody",
    params: z.strictObject({ noticeId }),
    status: 201,
    response: notice,
    versioned: true,
    problems: [problems.notNow],
  }),
] as const;
