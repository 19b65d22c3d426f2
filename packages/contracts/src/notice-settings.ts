import { z } from "zod";
import { calendarContents, noticeGroups, sendingStates } from "./codes.ts";
import { codeOf, instant } from "./fields.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const mailAddressProblems = {
  wrongCode: problem(400, "wrong-code", "確認の番号が違うか、期限が切れています。メールの6桁の番号を入れてください。"),
  nothingToConfirm: problem(409, "nothing-to-confirm", "確認を待っているメールアドレスがありません。"),
} as const;

const groups = z.array(codeOf(noticeGroups)).max(Object.keys(noticeGroups).length);
const clock = z.string().refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), {
  message: "時刻は 18:00 の形で入力してください。",
});

const wishes = {
  mail: groups.meta({ title: "すぐにメール" }),
  digest: groups.meta({ title: "朝のまとめでメール" }),
  /** No mail between these times; a span over midnight is one span. Urgency A is mailed all the same. */
  quiet: z
    .strictObject({ from: clock.meta({ title: "何時から" }), until: clock.meta({ title: "何時まで" }) })
    .refine(({ from, until }) => from !== until, { message: "始まりと終わりは、別の時刻にしてください。" })
    .nullable()
    .meta({ title: "メールを送らない時間" }),
  quietOnClosedDays: z.boolean().meta({ title: "窓口の休みの日は送らない" }),
};

export const noticeSettings = z
  .strictObject({
    ...wishes,
    mailAddress: z.strictObject({
      confirmed: z.string().nullable(),
      pending: z.string().nullable(),
      /** What became of the mail with the number; null where none is under way. */
      code: codeOf(sendingStates).nullable(),
    }),
    /** The calendar that one's own program reads. Its address is shown once. */
    calendar: z
      .strictObject({ madeAt: instant, contents: codeOf(calendarContents), conferences: z.boolean() })
      .nullable(),
    version: z.int(),
  })
  .meta({ id: "NoticeSettings" });
export type NoticeSettings = z.infer<typeof noticeSettings>;

const own = { authz: "session", touches: "nobody", status: 200, response: noticeSettings } as const;

export const noticeSettingsOperations = [
  operation({
    operationId: "getNoticeSettings",
    method: "get",
    path: "/notice-settings",
    summary: "自分のお知らせの受け取り方",
    ...own,
    versioned: true,
  }),
  operation({
    operationId: "reviseNoticeSettings",
    method: "put",
    path: "/notice-settings",
    summary: "自分のお知らせの受け取り方を変える",
    ...own,
    changes: true,
    versioned: true,
    body: z.strictObject(wishes).meta({ id: "NoticeWishes" }),
  }),
  operation({
    operationId: "enterMailAddress",
    method: "put",
    path: "/mail-address",
    summary: "お知らせを受け取るメールアドレスを入れる（確認の番号が届く）",
    ...own,
    body: z
      .strictObject({ address: z.email().max(200).meta({ title: "仕事用のメールアドレス" }) })
      .meta({ id: "MailAddress" }),
    problems: [problems.tooMany],
  }),
  operation({
    operationId: "confirmMailAddress",
    method: "put",
    path: "/mail-address/confirmation",
    summary: "届いた番号で、メールアドレスを確かめる",
    ...own,
    body: z
      .strictObject({
        code: z
          .string()
          .refine((value) => /^\d{6}$/.test(value), { message: "確認の番号は6桁の数字です。" })
          .meta({ title: "確認の番号" }),
      })
      .meta({ id: "MailAddressCode" }),
    problems: [mailAddressProblems.wrongCode, mailAddressProblems.nothingToConfirm],
  }),
  operation({
    operationId: "removeMailAddress",
    method: "delete",
    path: "/mail-address",
    summary: "メールアドレスを消す（メールは届かなくなる）",
    ...own,
  }),
] as const;
