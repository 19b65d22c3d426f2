import { sessionProblems } from "@tsunagi/contracts";
import { enter, newId, rows } from "@tsunagi/database";
import { putOnRecord } from "@tsunagi/events";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { countAttempt, forgetAttempts } from "./attempts.ts";
import { fits } from "./password.ts";
import { Session } from "./session.ts";
import { hashOf, newToken } from "./token.ts";

export const signIn = command("signIn", async ({ em, body, now, requestId, apart, cookies, address, flush }) => {
  await apart((counting) => countAttempt(counting, body.login, address));
  const [account] = await rows<{ staff_id: string; password_hash: string }>(
    em,
    "select * from directory.credential($1)",
    [body.login],
  );
  if (!(await fits(body.password, account?.password_hash)) || !account)
    throw new Refusal(sessionProblems.wrongCredentials);
  const token = newToken();
  const [opened] = await rows<{ expires_at: string }>(em, "select * from directory.open_session($1, $2, $3)", [
    newId(now),
    account.staff_id,
    hashOf(token),
  ]);
  const me = opened && (await enter(em, token))?.me;
  if (!me) throw new Refusal(sessionProblems.wrongCredentials);
  (await em.findOneOrFail(Session, { id: me.sessionId })).welcome();
  await flush();
  await forgetAttempts(em, body.login, address);
  await putOnRecord(em, "directory", me, { operation: "signIn", kind: "change", status: 200, requestId }, now);
  cookies.set(token, new Date(opened.expires_at));
  return { status: "session" as const };
});
