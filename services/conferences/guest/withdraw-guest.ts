import { command } from "@tsunagi/http";
import { getGuest } from "./guest.store.ts";
import { showGuest } from "./guest.view.ts";

export const withdrawGuest = command(
  "withdrawGuest",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const guest = await getGuest(em, actor, params.guestId);
    actor.must("withdraw", guest);
    guest.withdraw({ by: actor.me.staffId, at: now });
    await flush();
    return showGuest(context, guest.id);
  },
  showGuest,
);
