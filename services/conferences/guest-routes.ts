import { allowGuests } from "./guest/allow-guests.ts";
import { inviteGuest } from "./guest/invite-guest.ts";
import { listGuests } from "./guest/list-guests.ts";
import { renewGuest } from "./guest/renew-guest.ts";
import { enterAsGuest } from "./guest/visit/enter-as-guest.ts";
import { getGuestRoom } from "./guest/visit/get-guest-room.ts";
import { listGuestMinutes } from "./guest/visit/list-guest-minutes.ts";
import { pledgeAsGuest } from "./guest/visit/pledge-as-guest.ts";
import { stateAsGuest } from "./guest/visit/state-as-guest.ts";
import { withdrawGuest } from "./guest/withdraw-guest.ts";

/** What the chair does about guests, and what a guest does with a visit alone. */
export const guestRoutes = [
  allowGuests,
  listGuests,
  inviteGuest,
  renewGuest,
  withdrawGuest,
  enterAsGuest,
  getGuestRoom,
  pledgeAsGuest,
  listGuestMinutes,
  stateAsGuest,
];
