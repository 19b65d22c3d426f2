import { query } from "@tsunagi/http";
import { showRelease } from "./release.view.ts";

export const getRelease = query("getRelease", (context) => showRelease(context, context.params.releaseId));
