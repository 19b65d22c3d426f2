import { command } from "@tsunagi/http";
import { Session } from "./session.ts";

export const signOut = command("signOut", async ({ actor, em, now, cookies, flush }) => {
  const session = await em.findOneOrFail(Session, { id: actor.me.sessionId });
  session.end(now);
  await flush();
  cookies.clear();
  return undefined;
});
