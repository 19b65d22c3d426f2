import { getCalendar } from "./calendar/get-calendar.ts";
import { renewCalendar } from "./calendar/renew-calendar.ts";
import { stopCalendar } from "./calendar/stop-calendar.ts";
import { listNotices } from "./notice/list-notices.ts";
import { readNotice } from "./notice/read-notice.ts";
import { readNotices } from "./notice/read-notices.ts";
import { listSendings } from "./sending/list-sendings.ts";
import { confirmMailAddress } from "./wishes/confirm-mail-address.ts";
import { enterMailAddress } from "./wishes/enter-mail-address.ts";
import { getNoticeSettings } from "./wishes/get-notice-settings.ts";
import { removeMailAddress } from "./wishes/remove-mail-address.ts";
import { reviseNoticeSettings } from "./wishes/revise-notice-settings.ts";

export const routes = [
  listNotices,
  readNotice,
  readNotices,
  listSendings,
  getNoticeSettings,
  reviseNoticeSettings,
  enterMailAddress,
  confirmMailAddress,
  removeMailAddress,
  renewCalendar,
  stopCalendar,
  getCalendar,
];
