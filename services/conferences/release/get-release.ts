import { query } from "@tsunagi/http";
import { showRelease } from "./release.view.ts";

/** On what the reader's sight rests goes on record with the look. */
export const getRelease = query("getRelease", async (context) => {
  const shown = await showRelease(context, context.params.releaseId);
  context.upon([shown.basis]);
  return shown;
});
