import { command } from "@tsunagi/http";
import { getRelease, lockReceipt } from "./release.store.ts";
import { showRelease } from "./release.view.ts";

/** 受け取りました: for the whole desk, with a name and a time. */
export const acknowledgeRelease = command(
  "acknowledgeRelease",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    await lockReceipt(em, actor, params.releaseId);
    const release = await getRelease(em, actor, params.releaseId);
    actor.must("acknowledge", release);
    release.acknowledge(actor.me.deskId, { by: actor.me.staffId, at: now });
    await flush();
    return showRelease(context, release.id);
  },
  showRelease,
);
