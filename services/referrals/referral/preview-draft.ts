import type { Category } from "@tsunagi/contracts";
import { query } from "@tsunagi/http";
import { mustBeDestination } from "./destination.ts";
import { asReferral, previewOf } from "./preview.ts";
import { viewPreview } from "./preview.view.ts";

export const previewDraft = query("previewDraft", async ({ actor, em, query, now }) => {
  const { caseId, toDeskId, urgency } = query;
  const categories = [...new Set(query.categories.split(","))] as Category[];
  const draft = { caseId, toDeskId, urgency, categories, fromDeskId: actor.me.deskId };
  const preview = await previewOf(em, actor, draft);
  actor.must("draft", asReferral(draft));
  await mustBeDestination(em, { toDeskId, kind: "assistance_request", categories }, actor.me.deskId, now);
  return { id: caseId, ...(await viewPreview(em, preview)) };
});
