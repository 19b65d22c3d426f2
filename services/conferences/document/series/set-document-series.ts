import { command } from "@tsunagi/http";
import { kindOfSeries, setPrefix, viewSeries } from "./series.store.ts";

export const setDocumentSeries = command("setDocumentSeries", async ({ actor, em, params, body, flush }) => {
  const kind = await kindOfSeries(em, actor, params.deskId);
  actor.must("setSeries", kind);
  await setPrefix(em, kind, body.prefix ?? "");
  await flush();
  return viewSeries(em, actor, kind);
});
