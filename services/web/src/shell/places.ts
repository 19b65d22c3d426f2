import desksIcon from "@material-symbols/svg-400/outlined/concierge.svg?raw";
import casesIcon from "@material-symbols/svg-400/outlined/folder_shared.svg?raw";
import staffIcon from "@material-symbols/svg-400/outlined/group.svg?raw";
import referralsIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import incidentsIcon from "@material-symbols/svg-400/outlined/privacy_tip.svg?raw";
import todayIcon from "@material-symbols/svg-400/outlined/today.svg?raw";
import type { Me } from "../api/types.ts";

/** The places of the app: the rail of a PC, the bar at the bottom of a phone. `wants` is what one must be able to do there. */
const places = [
  { to: "/", name: "今日", icon: todayIcon, exact: true, wants: undefined },
  { to: "/referrals", name: "つなぎ", icon: referralsIcon, exact: false, wants: "listReferrals" },
  { to: "/cases", name: "ケース", icon: casesIcon, exact: false, wants: "listCases" },
  { to: "/incidents", name: "誤送付", icon: incidentsIcon, exact: false, wants: "listIncidents" },
  { to: "/desks", name: "窓口", icon: desksIcon, exact: false, wants: undefined },
  { to: "/staff", name: "職員", icon: staffIcon, exact: false, wants: "listMemberships" },
] as const;

/** Where somebody may go, by what the server says they may do. */
export const placesFor = ({ actions }: Me) =>
  places.filter(({ wants }) => wants === undefined || actions.includes(wants));
