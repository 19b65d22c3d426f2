import desksIcon from "@material-symbols/svg-400/outlined/concierge.svg?raw";
import casesIcon from "@material-symbols/svg-400/outlined/folder_shared.svg?raw";
import referralsIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import todayIcon from "@material-symbols/svg-400/outlined/today.svg?raw";

/** The four places of the app: the rail of a PC, the bar at the bottom of a phone. */
export const places = [
  { to: "/", name: "今日", icon: todayIcon, exact: true },
  { to: "/referrals", name: "つなぎ", icon: referralsIcon, exact: false },
  { to: "/cases", name: "ケース", icon: casesIcon, exact: false },
  { to: "/desks", name: "窓口", icon: desksIcon, exact: false },
] as const;
