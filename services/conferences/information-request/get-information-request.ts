import { query } from "@tsunagi/http";
import { showInformationRequest } from "./information-request.view.ts";

export const getInformationRequest = query("getInformationRequest", (context) =>
  showInformationRequest(context, context.params.informationRequestId),
);
