import { problems } from "@tsunagi/contracts";
import { enter } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Actor, Refusal } from "@tsunagi/permissions";
import { permissions } from "../permissions.ts";
import { findOwnMemberships } from "../staff/memberships.ts";
import { Session } from "./session.ts";
import { viewMe } from "./session.view.ts";
import { hashOf, newToken } from "./token.ts";

export const switchMembership = command("switchMembership", async ({ actor, em, body, now, cookies, flush }) => {
  const membership = (await findOwnMemberships(em, actor)).find(({ id }) => id === body.membershipId);
  if (!membership) throw new Refusal(problems.notFound);
  const session = await em.findOneOrFail(Session, { id: actor.me.sessionId });
  const token = newToken();
  session.actAs(membership.id, hashOf(token));
  await flush();
  cookies.set(token, session.expiresAt);
  const entered = await enter(em, token);
  if (!entered) throw new Refusal(problems.signedOut);
  return viewMe(em, new Actor(entered.me, permissions, now));
});
