import { query } from "@tsunagi/http";
import { kindOfSeries, viewSeries } from "./series.store.ts";

export const getDocumentSeries = query("getDocumentSeries", async ({ actor, em, params }) =>
  viewSeries(em, actor, await kindOfSeries(em, actor, params.deskId)),
);
