import { command } from "@tsunagi/http";
import { InformationPledge } from "./information-pledge.ts";
import { informationRequestLife } from "./information-request.lifecycle.ts";
import { getInformationRequest } from "./information-request.store.ts";
import { showInformationRequest } from "./information-request.view.ts";

/** 守秘の確認, by the person themselves; only then they learn whom the 照会 is about. */
export const pledgeInformationRequest = command(
  "pledgeInformationRequest",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const request = await getInformationRequest(em, actor, params.informationRequestId);
    actor.must("pledge", request);
    informationRequestLife.next("pledge", request);
    const { staffId, deskId, municipalityId } = actor.me;
    if (!actor.may("answer", request)) {
      em.create(InformationPledge, { municipalityId, staffId, deskId, pledgedAt: now, informationRequest: request });
      await flush();
    }
    return showInformationRequest(context, request.id);
  },
  showInformationRequest,
);
