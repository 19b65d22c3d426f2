import { openApiDocument } from "@tsunagi/contracts";
import type { GeneratedDocument } from "./document.ts";

/** The contract as it is served under /api/openapi.json. */
export const openapi: GeneratedDocument = {
  path: "docs/generated/openapi.json",
  render: async () => `${JSON.stringify(openApiDocument(), null, 2)}\n`,
};
