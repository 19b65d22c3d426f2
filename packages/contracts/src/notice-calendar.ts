import { z } from "zod";
import { calendarContents } from "./codes.ts";
import { codeOf } from "./fields.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

export const calendarOperations = [
  operation({
    operationId: "getCalendar",
    method: "get",
    path: "/calendar/{token}",
    summary: "期限のカレンダー（iCalendar。アドレスそのものが鍵）",
    authz: "public",
    touches: "nobody",
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}(\.ics)?$/) }),
    status: 200,
    response: z.string().meta({ id: "Calendar" }),
    media: "text/calendar",
    problems: [problems.notFound, problems.tooMany],
  }),
  operation({
    operationId: "renewCalendar",
    method: "put",
    path: "/calendar",
    summary: "期限のカレンダーのアドレスを作る。前のアドレスは止まる",
    authz: "session",
    touches: "nobody",
    body: z
      .strictObject({
        contents: codeOf(calendarContents).meta({ title: "入れるつなぎ" }),
        conferences: z.boolean().default(false).meta({ title: "自分の会議も入れる" }),
      })
      .meta({ id: "CalendarWish" }),
    status: 200,
    /** Shown this once: only its hash is kept. */
    response: z.strictObject({ path: z.string() }).meta({ id: "CalendarAddress" }),
  }),
  operation({
    operationId: "stopCalendar",
    method: "delete",
    path: "/calendar",
    summary: "期限のカレンダーを止める",
    authz: "session",
    touches: "nobody",
    status: 204,
  }),
] as const;
