import { listNotices } from "./notice/list-notices.ts";
import { readNotice } from "./notice/read-notice.ts";

export const routes = [listNotices, readNotice];
