import { z } from "zod";
import { agendaItem } from "./agenda-items.ts";
import { guestConsents, guestStates } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, pageOf, pageQuery, text } from "./fields.ts";
import { agendaItemId, guestId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

const consent = z.strictObject({
  how: codeOf(guestConsents).meta({ title: "同意の方法" }),
  on: calendarDateField("同意の日"),
});

/** Somebody without an account at one item: a doctor, a landlord (docs/RULINGS.md 19). Everybody inside knows of them. */
export const guest = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    name: z.string(),
    /** Who they are, in words: 主治医, 家主. */
    role: z.string(),
    state: codeOf(guestStates),
    /** Whether they have been in and have confirmed secrecy: such a guest stands in the 出席簿. */
    pledgedAt: instant.nullable(),
    /** For 会長・事務局. */
    invitation: z
      .strictObject({
        by: named,
        at: instant,
        /** Between these the link opens. */
        from: instant,
        until: instant,
        /** That the person consented to this guest, as the chair states it; null: this kind needs no consent. */
        consent: consent.nullable(),
      })
      .nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Guest" });
export type Guest = z.infer<typeof guest>;

/** Shown this once: only hashes are kept. Null where the same request comes a second time. */
const invitation = z
  .strictObject({
    id: z.uuid(),
    guest,
    key: z.strictObject({ token: z.string(), pin: z.string() }).nullable(),
  })
  .meta({ id: "GuestInvitation" });
export type GuestInvitation = z.infer<typeof invitation>;

export const guestProblems = {
  consentOwed: problem(
    400,
    "guest-consent-owed",
    "この種別は本人の同意が要ります。この人を招くことへの同意の方法と日を入力してください。",
  ),
  consentToCome: problem(400, "guest-consent-to-come", "同意の日は、今日までの日にしてください。"),
  tooManyGuests: problem(409, "too-many-guests", "一つの議題に招けるのは、同時に5人までです。"),
  unknownGuest: problem(400, "unknown-guest", "この招待者は、この議題にいません。発言者を選び直してください。"),
};

const ofItem = z.strictObject({ agendaItemId });
const ofGuest = z.strictObject({ guestId });
const made = { method: "post", touches: "resident", status: 201 } as const;

/** What the chair does about guests. Never at a sealed item: there it is nobody's to do. */
export const guestOperations = [
  operation({
    operationId: "allowGuests",
    method: "put",
    path: "/agenda-items/{agendaItemId}/guest-access",
    summary: "この議題に、アカウントのない人を招けるようにする・やめる（会長。非公開の議題では使えない）",
    authz: { verb: "allowGuests", subject: "AgendaItem" },
    touches: "resident",
    changes: true,
    params: ofItem,
    body: z.strictObject({ allowed: z.boolean().meta({ title: "招けるようにするか" }) }).meta({ id: "GuestAccess" }),
    status: 200,
    response: agendaItem,
    versioned: true,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "listGuests",
    method: "get",
    path: "/agenda-items/{agendaItemId}/guests",
    summary: "この議題の招待者",
    authz: { verb: "read", subject: "Guest" },
    touches: "resident",
    params: ofItem,
    query: pageQuery,
    status: 200,
    response: pageOf(guest).meta({ id: "GuestPage" }),
  }),
  operation({
    ...made,
    operationId: "inviteGuest",
    path: "/agenda-items/{agendaItemId}/guests",
    summary: "アカウントのない人を、この議題だけに招く（リンクとPINは一度だけ出る）",
    authz: { verb: "inviteGuest", subject: "AgendaItem" },
    params: ofItem,
    body: z
      .strictObject({
        name: text("氏名", 80),
        role: text("立場", 60),
        consent: consent.optional().meta({ title: "本人の同意" }),
      })
      .meta({ id: "NewGuest" }),
    response: invitation,
    problems: [problems.notNow, guestProblems.consentOwed, guestProblems.consentToCome, guestProblems.tooManyGuests],
  }),
  operation({
    ...made,
    operationId: "renewGuest",
    path: "/guests/{guestId}/renewal",
    summary: "招待を作り直す（前のリンクとPINは、その時から使えない）",
    authz: { verb: "renew", subject: "Guest" },
    params: ofGuest,
    response: invitation,
    problems: [problems.notNow],
  }),
  operation({
    ...made,
    operationId: "withdrawGuest",
    path: "/guests/{guestId}/withdrawal",
    summary: "招待を取り消す（入っている人も、その時から見られなくなる）",
    authz: { verb: "withdraw", subject: "Guest" },
    params: ofGuest,
    response: guest,
    problems: [problems.notNow],
  }),
] as const;
