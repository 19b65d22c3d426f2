import { guestVisitProblems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { guestOf } from "./guest-of.ts";
import { viewRoom } from "./room.view.ts";
import { enterVisit, visitOf } from "./visit.ts";

/** 守秘の確認, by the guest themselves: before it they see who invites them, and nothing else. */
export const pledgeAsGuest = command("pledgeAsGuest", async (context) => {
  const { em, now, cookies, flush } = context;
  const visit = await enterVisit(context, { operation: "pledgeAsGuest", kind: "change" });
  await rows(em, "select conferences.pledge_guest($1)", [now]);
  if (!visit.pledgedAt) guestOf(em, visit).entered();
  await flush();
  const pledged = await visitOf(em, cookies.guest as string, now);
  if (!pledged) throw new Refusal(guestVisitProblems.out);
  return viewRoom(context, pledged);
});
