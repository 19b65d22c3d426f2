import { query } from "@tsunagi/http";
import { showReferral } from "./again.ts";

export const getReferral = query("getReferral", (context) => showReferral(context, context.params.referralId));
