import { openApiDocument } from "@tsunagi/contracts";
import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from "openapi-typescript";
import type { GeneratedDocument } from "./document.ts";

/** The types of the typed client in the web app and the tests. */
export const apiTypes: GeneratedDocument = {
  path: "packages/contracts/generated/api.d.ts",
  async render() {
    // A field with a default may be left out of a request: it must not become required.
    const nodes = await openapiTS(openApiDocument() as OpenAPI3, { defaultNonNullable: false });
    return `${COMMENT_HEADER}${astToString(nodes)}`;
  },
};
