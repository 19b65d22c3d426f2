import { command } from "@tsunagi/http";
import { getInformationRequest } from "./information-request.store.ts";
import { showInformationRequest } from "./information-request.view.ts";

/** 関わりあり・なし. With the answer the 照会 closes to those who gave it. */
export const answerInformationRequest = command(
  "answerInformationRequest",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const request = unchanged(await getInformationRequest(em, actor, params.informationRequestId));
    actor.must("answer", request);
    const { involvement, note } = body;
    const sealedNote = note ? await sealer.open(request.id, request.wrappedKey).seal(request.id, note) : null;
    request.answer({ involvement, sealedNote, by: actor.me.staffId, at: now });
    await flush();
    return showInformationRequest(context, request.id);
  },
  showInformationRequest,
);
