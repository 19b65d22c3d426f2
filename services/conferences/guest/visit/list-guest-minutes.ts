import { problems } from "@tsunagi/contracts";
import { query } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { guestMinutes } from "./guest-minutes.ts";
import { enterVisit } from "./visit.ts";

export const listGuestMinutes = query("listGuestMinutes", async (context) => {
  const visit = await enterVisit(context, { operation: "listGuestMinutes", kind: "view" });
  if (!visit.pledgedAt) throw new Refusal(problems.forbidden);
  return guestMinutes(context, visit, context.query);
});
