import { query } from "@tsunagi/http";
import { viewReferralItems } from "./referral.items.ts";
import { listTray } from "./referral.store.ts";

export const listReferrals = query("listReferrals", async ({ actor, em, query }) => {
  const { box, status, caseId, turn, state } = query;
  const asked = {
    ...(box && { box }),
    ...(status && { status }),
    ...(caseId && { caseId }),
    ...(turn && { turn }),
    ...(state && { ended: state === "ended" }),
  };
  const { items, next } = await listTray(em, actor, asked, query);
  return { items: await viewReferralItems(em, actor, items), next };
});
