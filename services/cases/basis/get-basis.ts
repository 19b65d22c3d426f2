import { query } from "@tsunagi/http";
import { showBasis } from "./again.ts";

export const getBasis = query("getBasis", (context) => showBasis(context, context.params.basisId));
