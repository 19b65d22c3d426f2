import { z } from "zod";
import { roles } from "./codes.ts";
import { codeOf, named } from "./fields.ts";
import { membershipId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const sessionProblems = {
  wrongCredentials: problem(401, "wrong-credentials", "職員番号またはパスワードが違います。"),
};

const membership = z
  .strictObject({
    id: z.uuid(),
    agency: named,
    /** Which grounds without consent one's agency has: those of a public body or those of a business. */
    provider: z.enum(["public", "business"]),
    desk: named,
    role: codeOf(roles),
    position: z.string().nullable(),
  })
  .meta({ id: "Membership" });

export const me = z
  .strictObject({
    staff: z.strictObject({ id: z.uuid(), name: z.string(), kana: z.string() }),
    municipality: named,
    acting: membership,
    memberships: z.array(membership),
    actions: z.array(z.string()),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof me>;

export const sessionOperations = [
  operation({
    operationId: "signIn",
    method: "post",
    path: "/session",
    summary: "サインインする",
    authz: "public",
    touches: "nobody",
    repeatable: true,
    body: z
      .strictObject({
        login: z.string().min(1).max(200).meta({ title: "職員番号またはメール" }),
        password: z.string().min(1).max(128).meta({ title: "パスワード" }),
      })
      .meta({ id: "SignIn" }),
    status: 200,
    response: z.strictObject({ status: z.enum(["session", "second-factor-required"]) }).meta({ id: "SignedIn" }),
    problems: [sessionProblems.wrongCredentials, problems.tooMany],
  }),
  operation({
    operationId: "signOut",
    method: "delete",
    path: "/session",
    summary: "サインアウトする",
    authz: "session",
    touches: "nobody",
    status: 204,
  }),
  operation({
    operationId: "switchMembership",
    method: "put",
    path: "/session/membership",
    summary: "どの所属として働くかを切り替える",
    authz: "session",
    touches: "nobody",
    body: z.strictObject({ membershipId: membershipId.meta({ title: "所属" }) }).meta({ id: "SwitchMembership" }),
    status: 200,
    response: me,
  }),
  operation({
    operationId: "getMe",
    method: "get",
    path: "/me",
    summary: "サインインしている自分と、いまの所属",
    authz: "session",
    touches: "nobody",
    status: 200,
    response: me,
  }),
] as const;
