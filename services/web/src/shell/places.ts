import moreIcon from "@material-symbols/svg-400/outlined/apps.svg?raw";
import casesIcon from "@material-symbols/svg-400/outlined/folder_shared.svg?raw";
import conferencesIcon from "@material-symbols/svg-400/outlined/groups.svg?raw";
import referralsIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import todayIcon from "@material-symbols/svg-400/outlined/today.svg?raw";
import type { Me } from "../api/types.ts";

/**
 * The five places of the app: the rail of a PC, the bar at the bottom of a phone. `wants` is what one must be able to do
 * there, `key` goes with Alt: a place keeps its number for everybody. Everything else stands below その他.
 */
const places = [
  { to: "/", name: "今日", kana: "きょう", key: "1", icon: todayIcon, wants: undefined },
  { to: "/referrals", name: "つなぎ", kana: "つなぎ", key: "2", icon: referralsIcon, wants: "listReferrals" },
  { to: "/cases", name: "ケース", kana: "けーす", key: "3", icon: casesIcon, wants: "listCases" },
  { to: "/conferences", name: "会議", kana: "かいぎ", key: "4", icon: conferencesIcon, wants: "listReferrals" },
  { to: "/more", name: "その他", kana: "そのほか", key: "5", icon: moreIcon, wants: undefined },
] as const;

/** Where somebody may go, by what the server says they may do. */
export const placesFor = ({ actions }: Pick<Me, "actions">) =>
  places.filter(({ wants }) => wants === undefined || actions.includes(wants));

/** A page of a case belongs to ケース; what has no place of its own to その他. */
export function placeOf(pathname: string): string | undefined {
  if (pathname === "/") return "/";
  const own = ["/referrals", "/cases", "/conferences"].find((one) => within(pathname, one));
  return own ?? (BELOW_MORE.some((one) => within(pathname, one)) ? "/more" : undefined);
}

const BELOW_MORE = ["/more", "/desks", "/staff", "/incidents", "/settings", "/help"];
const within = (pathname: string, place: string) => pathname === place || pathname.startsWith(`${place}/`);
