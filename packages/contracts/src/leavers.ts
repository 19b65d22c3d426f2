import { z } from "zod";
import { roles } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, pageOf, pageQuery } from "./fields.ts";
import { membershipId, staffId } from "./ids.ts";
import { leavingReasons } from "./lead-codes.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const leaverProblems = {
  leavingDay: problem(400, "leaving-day", "異動・退職の日は、今日から1年以内の日にしてください。"),
};

/** What still stands in somebody's name at a desk: numbers alone. Null: not counted yet. */
const leaving = z.strictObject({
  since: z.iso.date(),
  reason: codeOf(leavingReasons),
  namedBy: named,
  openCases: z.int().nullable(),
  openReferrals: z.int().nullable(),
});

export const member = z
  .strictObject({
    /** Of the membership: one person may hold several. */
    id: z.uuid(),
    staff: z.strictObject({ id: z.uuid(), name: z.string(), kana: z.string() }),
    desk: named,
    role: codeOf(roles),
    position: z.string().nullable(),
    from: z.iso.date(),
    until: z.iso.date().nullable(),
    /** Their sign-in has been stopped. */
    stoppedAt: instant.nullable(),
    /** They leave this desk: from that day they take nothing new, and what is in their name passes on. */
    leaving: leaving.nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Member" });
export type Member = z.infer<typeof member>;

const of = (verb: string) => ({ verb, subject: "Membership" }) as const;

/** People who leave (docs/RULINGS.md 10): for whoever keeps the accounts of an agency, who sees no casework. */
export const leaverOperations = [
  operation({
    operationId: "listMemberships",
    method: "get",
    path: "/memberships",
    summary: "自分の機関の職員と所属、残っている担当の数",
    authz: of("list"),
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(member).meta({ id: "MemberPage" }),
  }),
  operation({
    operationId: "endMembership",
    method: "post",
    path: "/memberships/{membershipId}/ending",
    summary: "異動・退職の日を入れる。その日から新しい担当にならず、残っている担当が移り終わると所属が終わる",
    authz: of("end"),
    touches: "nobody",
    params: z.strictObject({ membershipId }),
    body: z
      .strictObject({
        since: calendarDateField("異動・退職の日（この日から、この窓口にいない）"),
        reason: codeOf(leavingReasons).exclude(["stopped"]).meta({ title: "理由" }),
      })
      .meta({ id: "MembershipEnding" }),
    status: 201,
    response: member,
    problems: [leaverProblems.leavingDay, problems.notNow],
  }),
  operation({
    operationId: "stopStaff",
    method: "post",
    path: "/staff/{staffId}/stopping",
    summary: "サインインをすぐに止める。開いている画面も切れ、残っている担当は窓口の係長などに移る",
    authz: of("stop"),
    touches: "nobody",
    params: z.strictObject({ staffId }),
    status: 201,
    response: z
      .strictObject({ id: z.uuid(), name: z.string(), stoppedAt: instant, deskIds: z.array(z.uuid()) })
      .meta({ id: "StoppedStaff" }),
    problems: [problems.notNow],
  }),
] as const;
