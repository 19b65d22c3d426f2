import { api } from "./api.ts";
import { apiTypes } from "./api-types.ts";
import { accounts } from "./demo-accounts.ts";
import type { GeneratedDocument } from "./document.ts";
import { events } from "./events.ts";
import { lifecycles } from "./lifecycles.ts";
import { openapi } from "./openapi.ts";
import { permissions } from "./permissions.ts";

/** Every file that is made from the code. */
export const documents: readonly GeneratedDocument[] = [
  openapi,
  apiTypes,
  api,
  lifecycles,
  events,
  permissions,
  accounts,
];
