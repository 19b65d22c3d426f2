import { z } from "zod";
import { minuteKinds } from "./codes.ts";
import { codeOf, instant, pageOf, pageQuery, text } from "./fields.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const guestVisitProblems = {
  /** One sentence for a wrong link, a wrong PIN, too early, too late, used and taken back: nobody learns which. */
  notLetIn: problem(
    401,
    "guest-not-let-in",
    "このリンクとPINでは、いまは入れません。会議の日時とPINを確かめても入れないときは、会議の事務局に電話してください。",
  ),
  locked: problem(
    401,
    "guest-locked",
    "PINのまちがいが5回になったため、このリンクは使えなくなりました。会議の事務局に電話してください。",
  ),
  out: problem(401, "guest-out", "この画面は、もう見られません。続きは、会議の事務局に電話してください。"),
};

/** What a guest sees: of one item at one sitting, and of nothing else. */
const guestRoom = z
  .strictObject({
    /** Their own name, as the others read it. */
    name: z.string(),
    role: z.string(),
    host: z.string(),
    kind: z.string(),
    /** The words that they confirm; null: they have. */
    pledge: z.string().nullable(),
    inside: z
      .strictObject({
        topic: z.string(),
        ask: z.string().nullable(),
        chair: z.string(),
        place: z.string(),
        startsAt: instant,
        endsAt: instant,
        /** How long is planned for this item. */
        minutes: z.int(),
        isRunning: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: "GuestRoom" });

export type GuestRoom = z.infer<typeof guestRoom>;

const guestMinute = z
  .strictObject({
    id: z.uuid(),
    kind: codeOf(minuteKinds),
    speaker: z.string().nullable(),
    body: z.string(),
    writtenAt: instant,
    /** They said it themselves. */
    isOwn: z.boolean(),
  })
  .meta({ id: "GuestMinute" });

export type GuestMinute = z.infer<typeof guestMinute>;

// Nobody is signed in: who asks is told by a cookie that the link and the PIN were exchanged for, once.
const visit = { authz: "public", touches: "resident", status: 200 } as const;
const out = [guestVisitProblems.out];

export const guestVisitOperations = [
  operation({
    ...visit,
    operationId: "enterAsGuest",
    method: "post",
    path: "/guest/entry",
    summary: "リンクとPINで入る（一度だけ）",
    repeatable: true,
    body: z
      .strictObject({
        token: z.string().min(1).max(100).meta({ title: "リンク" }),
        pin: z.string().trim().min(1).max(20).meta({ title: "PIN" }),
      })
      .meta({ id: "GuestEntry" }),
    response: guestRoom,
    problems: [guestVisitProblems.notLetIn, guestVisitProblems.locked, problems.tooMany],
  }),
  operation({
    ...visit,
    operationId: "getGuestRoom",
    method: "get",
    path: "/guest",
    summary: "招かれた議題",
    response: guestRoom,
    problems: out,
  }),
  operation({
    ...visit,
    operationId: "pledgeAsGuest",
    method: "put",
    path: "/guest/pledge",
    summary: "守秘を確認する（招かれた人）",
    repeatable: true,
    response: guestRoom,
    problems: out,
  }),
  operation({
    ...visit,
    operationId: "listGuestMinutes",
    method: "get",
    path: "/guest/minutes",
    summary: "招かれた議題の、この回の議事（出席者みなが読める行だけ）",
    query: pageQuery,
    response: pageOf(guestMinute).meta({ id: "GuestMinutePage" }),
    problems: [...out, problems.forbidden],
  }),
  operation({
    ...visit,
    operationId: "stateAsGuest",
    method: "put",
    path: "/guest/statements/{statementId}",
    summary: "招かれた人が、自分の発言を議事に入れる（番号は画面が付け、再送しても一行だけ）",
    repeatable: true,
    params: z.strictObject({ statementId: z.uuid() }),
    body: z.strictObject({ body: text("発言", 2000) }).meta({ id: "GuestStatement" }),
    response: guestMinute,
    problems: [...out, problems.forbidden, problems.notNow],
  }),
] as const;
