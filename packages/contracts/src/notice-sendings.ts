import { z } from "zod";
import { noticeTopics, sendingStates } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { referralId } from "./ids.ts";
import { operation } from "./operation.ts";

/** That a desk was told of a つなぎ, and by which ways. */
export const telling = z
  .strictObject({
    id: z.uuid(),
    topic: codeOf(noticeTopics),
    desk: named,
    /** Told in person; of another desk nobody is named. */
    staff: named.nullable(),
    insteadOf: named.nullable(),
    at: instant,
    mails: z.array(
      z.strictObject({
        to: named.nullable(),
        state: codeOf(sendingStates),
        at: instant.nullable(),
        attempts: z.int(),
        /** What the mail server said, as its code. Only to one's own desk. */
        code: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Telling" });
export type Telling = z.infer<typeof telling>;

export const sendingOperations = [
  operation({
    operationId: "listSendings",
    method: "get",
    path: "/sendings",
    summary: "つなぎについて、誰にいつ知らせたか（送付の証跡）",
    authz: { verb: "read", subject: "Notice" },
    touches: "nobody",
    query: z.strictObject({ referralId }),
    status: 200,
    response: z.strictObject({ items: z.array(telling) }).meta({ id: "TellingList" }),
  }),
] as const;
