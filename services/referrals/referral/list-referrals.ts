import { query } from "@tsunagi/http";
import { listTray } from "./referral.store.ts";
import { viewReferralItems } from "./referral.view.ts";

export const listReferrals = query("listReferrals", async ({ actor, em, query }) => {
  const { box, status, caseId } = query;
  const asked = { ...(box && { box }), ...(status && { status }), ...(caseId && { caseId }) };
  const { items, next } = await listTray(em, actor, asked, query);
  return { items: await viewReferralItems(em, actor, items), next };
});
