import { command } from "@tsunagi/http";
import { getInformationRequest } from "./information-request.store.ts";
import { showInformationRequest } from "./information-request.view.ts";

export const withdrawInformationRequest = command(
  "withdrawInformationRequest",
  async (context) => {
    const { actor, em, params, unchanged, flush } = context;
    const request = unchanged(await getInformationRequest(em, actor, params.informationRequestId));
    actor.must("withdraw", request);
    request.withdraw();
    await flush();
    return showInformationRequest(context, request.id);
  },
  showInformationRequest,
);
