import { query } from "@tsunagi/http";
import { showSettings } from "./settings.view.ts";

export const getDeskSettings = query("getDeskSettings", (context) => showSettings(context, context.params.deskId));
