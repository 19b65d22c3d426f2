import { query } from "@tsunagi/http";
import { viewSettings } from "./settings.view.ts";

export const getNoticeSettings = query("getNoticeSettings", ({ actor, em }) => viewSettings(em, actor));
