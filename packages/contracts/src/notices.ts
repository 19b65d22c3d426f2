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
    /** What is read: the topic's words with the number of the つなぎ, and never a name. */
    title: z.string(),
    /** What to open: the つなぎ, or the case of a basis. Null where the reader's role opens none. */
    referralId: z.uuid().nullable(),
    basisId: z.uuid().nullable(),
    incidentId: z.uuid().nullable(),
    conferenceId: z.uuid().nullable(),
    informationRequestId: z.uuid().nullable(),
    releaseId: z.uuid().nullable(),
    dateQuestionId: z.uuid().nullable(),
    createdAt: instant,
    /** For the reader in person, not for whoever of the desk comes first. */
    personal: z.boolean(),
    /** Somebody is away; it came here instead. */
    insteadOf: named.nullable(),
    readAt: instant.nullable(),
    readBy: named.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Notice" });

export type Notice = z.infer<typeof notice>;

const unread = z.strictObject({ unread: z.int() }).meta({ id: "NoticesUnread" });

export const noticeOperations = [
  operation({
    operationId: "listNotices",
    method: "get",
    path: "/notices",
    summary: "自分と自分の窓口に届いたお知らせ",
    authz: { verb: "read", subject: "Notice" },
    touches: "nobody",
    query: pageQuery.extend({ unread: z.literal("true").optional().meta({ title: "未読だけ" }) }),
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
  operation({
    operationId: "readNotices",
    method: "put",
    path: "/notices/reading",
    summary: "ある時刻までのお知らせを、すべて読んだことにする",
    authz: { verb: "readNotice", subject: "Notice" },
    touches: "nobody",
    // Up to what the caller has seen: what comes in between stays unread.
    body: z.strictObject({ until: instant.meta({ title: "いつまで" }) }).meta({ id: "NoticesReading" }),
    status: 200,
    response: unread,
  }),
] as const;
